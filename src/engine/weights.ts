// Fitted by test/corpus/fit-weights.mjs on test/corpus/training; not written by hand.

/** Log-odds are sums of these, divided by this. */
export const SCALE = 6;

/** Commitment, timeline, pricing, terms: where a clause of no known word stands. */
export const BIAS: readonly number[] = [-13,-5,-10,-9];

/** From here on the words of a clause are a finding by themselves; from here on they bear out what a rule found. */
export const ADD: readonly number[] = [0.25,0.25,0.5,0.75];
export const KEEP: readonly number[] = [-1,-1,-0.75,-1];

/** The log-odds of a draft: by itself, and for what `settle` counts in it. */
export const DRAFT: readonly number[] = [1.73,1.63,0,-2.4,-1.32];

/** The share of them that each finding is given; below this they make it low, but for what is sure by itself. */
export const COMPANY = 0.3;
export const QUIET = -0.25;
export const SURE = 2.5;

/** What it adds that a rule spoke; and the rules that are right so often by themselves that no words take away what they found. */
export const RULES: Readonly<Record<string, number>> = {"acceptance":8,"certification":14,"commitment-elliptical":10,"commitment-goods":12,"commitment-organisation":7,"commitment-passive":6,"commitment-present":10,"commitment-simple":9,"commitment-vow":14,"commitment-will":14,"commitment-you-will":10,"confidentiality":11,"counter-offer":12,"credit":10,"data-residency":11,"deadline":11,"delivery-date":7,"discount":10,"event-deadline":6,"exclusivity":12,"feature-claim":9,"free-of-charge":15,"liability":12,"payment-terms":16,"price-hold":13,"price-quoted":12,"promised-date":11,"renewal":15,"service-level":16,"turnaround":9,"unlimited":12,"waiver":17,"warranty":10};
export const RELIABLE: readonly string[] = ["certification","commitment-organisation","commitment-present","commitment-will","confidentiality","data-residency","exclusivity","payment-terms","renewal","service-level","unlimited","waiver","warranty"];

/** What it adds that a word stands in a clause; `likelihood.ts` says how it is written. */
export const WORDS = `
!5<71
|#CBFD #@@HD $dateECBE $durationCEFD aCEMD areGEEE atCEFG dbEEEI degrEDCF forACI@ gEEEH isEEEA kEEKF kgEEGG millEEGE ndIEDD ofDEA@ onBEFF pEEJC perEFIC thGFEA theGEFB toEEEB weFEEH xEEDG youEEDB[ECED^FEKD~AADB
|$dateQIB? !?<EE #DFCE andEFBC atFGGE befoEJEE byEEEC forEGDG ifEECE inABFE is@@GE ofHGEE orEDGE soEGDE theAAEE weDEEH weekEGEE yourCEEE[BEDE^FBEE~HGB>
|$durationE=HI #EEEB afteILEB and@@FB befoDGBG forEEGC fromEMCB inFGED isEEKC notiEDCH ofFECC on@CEH[AEEI^BFDM~EFFH
|$money>?L; allEEIE atEECE inEE@E perDEFC plusEEGE theEEHE[ECJA^ADTC~DFK>|$nameDDAG~DEBF|$pastA@?= sEEJE weCECE~>@A;
|$percent>:JD $dateCDFE andEEEA isEEEC ofECEG offEECD onEEGE[CEHE^BEMF~?DGC|$recurringG=EH[EEGE~FEGF|-edABEH~CCBG|-ingHEED~FGDD
|aBADB[EEAE^GDEH $dateECEE $durationEEEC credEEGE fewDEDC secoFEEG thirDEHB~AABA|agre@BEH[EEEG withEEEC~CGFE
|allCEGK[CECH^DC?J #IGE@ inEEMD ourEEEH theEEDG threEEEB~DDGK|anBCEF[EEEC~CEDF
|andDEDG[GCEA #EEAD $dateGDCE aEDCE everCEEE iGEBD i'mHEFE isEEDB itCEFA noECEE noboEEEC thatDDF@ theCEGD therEEEC theyFEEC weDEGE youEIIF you'GGEE yourCEEE~EDDC
|anyHCEK[HEEG^FECG timeEEEG~EDDI|as@BFF[ADDC^AECA $pastEEGE itEEHE longEDEG perEEFG youEEEJ yourEECD~DFIG
|atDAFB[BEEE^CCBD #CEHD $date?@EC $durationDCDE $moneyFEDB $percentEEGE costDEKE noFEEG ourJFED theC?AC yourMJCD~CDGA
|averED?C[EECE^EDCE~CC?C|balaGHIB[FEGD~EEHC|becaBBF@[EEEC theCEDD~EEG?|befoKHGB[DBCD^DDEC #GIBE theGDHE we@EEE youBAEE yourHDEC~IGFC
|bothDEEI[AEFH^BEGE~BDEF|breaEDCL[ECGF~EDEJ|brinHFEE[CEDE~EEHF|but@EDA[DEEC~AEAD|byHFAE[EEEC #EFFB aGEEF theCE@B usGEFG~CF@C
|callC@EC[AEEE^BEFE itDELC meBECE|clau@DBK[EEDH^CEEJ #CEBH~BEEG|compE@EJ[EECF^EEEG|consGEEH[JEEE~EEFI|d[EEEG^EEEG|dayGFFJ[EEEH~CEHJ
|dear@EA>[AE=>^EEE@~FEIE|depoCFK@[EEJB~DEF@|doGEEB[CEBD^CEAC notEEEG theGEGE youBCDE~HEE=|doesEBCC[EEEB^FEDA notGEEE
|everCDBM[EEEG^CEEJ~E@?I|feelEEA@[EEBC^EECC freeDEAB~DEBA|finaBIFC[EHED|firsHHFC[FIE@^EHD> $durationBCHF~GJGC|follCEA?[CCEE^ACEE~FGFE
|forECGE[?CEE^>DHE #GEGD $dateCCEF $durationG?EE aBEDA allFEEC eachHEGE freeFEHE nothFEHE theDFIB thisEEFG usEECC youKHDB
|fromEIAC[GEFG^EEEG meHHEF theABED usIHEE yourDGEB~GDBD|fuelEEJB[EEID|goHFDF[EIEE liveGHEC~JDDE|goodAIEG[DFEA^DEE? forEEEJ~DCEH
|halfFGJ=[DCHD^CCHE $dateCCIE pricEEGE termJIBC~FEFB|heDBAA[EEAB^EEA?~AECB|hellDEAC[CEBC|hereEF@C[DED@^BECC~FEEC|hiEEE@[EEEA^ECEB~ECEE
|iIDE?[GEBD^BCB@ amGEEE canDEEC can'BEEE comeJEEE don'EEEC giveGEIE haveAEH? needEHEE putFFGG takeHEGE wantEEGE won'HEEE~HDD@
|i'dBB@@[ECDB^ECC@|i'llMIG?[LGE@^GFFD beE@DD haveGHEE~CFGE|i'mLBF>[ICE?^IBB> onEAEE~HFD<|i'veGEGC[EFEA^FEE@~IEEE
|ifDBFF[GCEE^HBED aDEEI itEEEG it'sEEEC you?GEA~FEGC
|inDCEF[CEAE^BC?> #EEBF $date?@CF $pastAEAC aGECG fullDDIF theCEBF threEEGE twoDEIA yourGGDF~EDCD
|isABFH[BC>B^CC@? $dateCAEE $durationEIAD $moneyEEHA $percentEEEH aCCEE acceEEFG fineEEEI forEEEB freeCCEE fromEEEC guarFEEG inFEGE inclEEEJ itEECB noEEEH notEBG? onEGFE the>CB? whatEEAD withHEEE yourEEEI
|it[DF?G^CEBE #EEKD $dateFGCE andEEEG atEEBD backGEEE doesAEEE inEGEF isEAAE isn'EEEC stanEEEH toADEE wasBBEB~DGFE|kindAHDA[BHE@^BHBB~EECC
|leavKHEJ[HEEG theHECF~EGDH|mrEC@=[EEEC~EEEB|myGAC?[ECDE^GD>E ownHEEE~IHD@|nEEJE[EEFC #EEJB~EEKE|nameEF@E[EHEE~ACBE|nineEFC?[GEEE~BEE?
|noC@KH[EBGG^ECDE charFEHE otheEEDI~GAGG|noboHEEE[EEBH^IFAE elseGEEE~GHEF|noneBEED[EEEC^DEEC ofCEEE
|notEBIF[EBDE^EEEG charEGLE theEEEA yourEEGG|noteBADA[E@DD^EADC~CE=C|noth@@LF[BBDH^BBEE toEEFB~DFHE
|ofCEBD[EEEC $date>>EE $durationECGD aEEDC itEEEG theDFBG themEECC thisEEEC usEECG youCEBA~CECB|okEFJB[EEHE
|onECDF[GFCE^ADCE #HEBE $dateEDC< $recurringECEC allEEHE callEEEH everEEEI meFEIF siteHCDJ theEHCD thisEECE usEEJE yourFGEE~GEDF
|oneECEB[EDEC^EEGE ofBEBE withEECE~ECC?|or@DDG[EECE~@CBC|ourHEEG[EEFC^GFED ownCEEE sideEECF~EEEG|pEEIE[EEEG aEEGE|partBDDI[EEEG ofDECM~EEGF
|payC?QC[CDJC forEEGF~EENC|paymBDKD[EEIC^EEIC|plea;LD:[@ED@^BG>? toEEGD~CEE;|rEEID[EEGE^EEHF #EEIE~EEGF|rateDENE[EEGE^EEJD isEEHE~EEID
|regaEE@=[EEDC^EEBE|sameEEHE[DEHE^EFJE asEBGC dayFGCG~EDFC|secoFFID[DEFC^EDEB~IFGA|sectDGDC[EGEB^EFEC~EGEE|seeEBBD[E@EE~EEBE
|sheGDEB[HEEB^IEE@~IEEE|she'[GFEE^HEDE~EEEC|shouEEBE[FEDG^JFDH beEEEC~IGEE|signDKCG[DGEA^CHEC $dateEFGE~EGCG|sinc?DC@[EECD theEECE
|soDFEC[@EEC^EEGC theCFFE weEEEB youEEEC~BACE|some?A?=[DEEC~AB<@|sorrBEBC[EECE^EEDC~EEDB|stafEEGF[EEJD|storEAFC[EEGC^EEGB
|than=??B[BA@@^?@=> #EEEG forEECD you@CAB~E?C@|thatB>E@[@EFG theCEDD youCEEE~BECA
|theFEEC[BCDE^CDCC #GFHC $dateFGE? $durationEDJC $percentEEIE audiAEDD billFEIE boarEEEC boxEEEG chanEEEC clocEHEF commDEDG contECEE counEEBE cranEEEG dataEEEC dayFEHF diffGEIE doorEEEC extrFEGC ferrFDEC footEEEG fourEEGG fullEGDE greeEEEC guarECEG hallDEEG holiGEEE hourGEEE housEEHE liceFEEG lotEEHF makeEEEH mastEEEG newGDFE nextGEEJ nighEEHE nortEEEG offiEEEC oldEHEC oneBECE ordeEEHE otheEEC@ packEEEI planEECJ platEEGJ pricCEHE quotEGHE rateEEAE restHEGA reteFEHE roadEEEB schoEEGD secoEEIB servEIEE signEFEB siteCEEE storGEFD teamEECE testGEED threEGEE triaEEEB twoGFEE wallGEEE wholEEEI windEECE workEGED~DEEC
|theiCEEA[EECA^DEAA~EECB|thenEED=[CECD~DEE?|theyCCAC[ED?F^EE=E sayEEEC~GBDD|this@FDA[EGEB^DEEC isDEEB oneGEFE timeEECE~ACEC
|toBFDF[CDEC^EEFC #DEFH $dateECGF $moneyCEEJ $percentEEEG allEEEB beBEE? callEEBD getECEE haveEDEB payEEIE theGKEF usEEEG youIJEF yourDEGE~DBDE
|tranEEII[EEGE~EEGJ|trucJIEE[IGED^IGFE~GGFE|twoGIFD[EFDH ofGEEA|unde[EEDC^EECE #GEEK theDEEH~EFBG|unliEEEI[EEEH liabEEE?~EEEH
|upHHEE[IEEE $dateHHEF inEEEC toDEDL~HHCF
|weJDHG[HEDE^HGDE acce@EGJ areBEID canEFHE can'EEBA carrEEEI doGEEF hadCEDC haveBFEF keepGEEE payHEEF replLFEF wereBEDE willEFIG~GHDF
|we'dEDE@[FDGD^ECGC~DEEB|we'lKGIE[HFCA^KEE?~GDDF|we'rIGHG[HEFE^IFEH~EEEH|whatEAD?[EADD^EEAF~FFEC|whenBCGD[EEBE theDCHE~EEFA
|whic<@?=[ABAB isEEEC~>@?>|who=@D@[DDC@^EEDC~>BCA|willOICC[FFCE beEIEG notHEEE~GDEB
|withEEDI[ADFF^DEEC #DEEB aDDEG itEFGE meJEEE ourDEEC refeEEEC usEFFH youKJBA~EBEG|yesDIEH[BEEF^EGDJ~GEEF
|you'JJHG[GGEF^EEFG gotDEHE haveFEDG~EEFH|yourJHDF[CEDE^?DAC #FGED $dateJFEE gateHHEE inboGGEB own@EEE toDEEH~FGBF|•GEEG[GEEF^FEGI~EFGH
|afteHLDD^EEEG theHEGE~FIHE|agen^AADA~CBBC|alsoCAEG^DDEC~EEEG|collGGDC^GEEE~HEGF|commEECC^FEHB~BEEC|custEECF^EDDC~FEBE|deliHFFE^EGEE~FGCE
|drEDCA^FBEB~ECFB|elevEED?^CEEC~DEBC|fourEBBC^EEEC~FEEB|hiya^EEGE|inte>CEG^EGEE~BECB|it's^CEEG #EEJB onEEDK theEECD|lastECE@^CEEC~GIE>
|loveACB?^DEDC~EEBA|morn^DEEC~FEEC|mrsCEDB^DEEC~DEEC|ms^EEGE|newGEEF^EEHE oneGEEE|numbAEED^DECF~DEEA|pric?EMB^ECHE ofEEGE~BEKA
|quesBE<>^EEEB~EC=C|righDECF^GFEE|takeHEFI^DEGB itEEEG theECGD~HGDF|therDFDB^@BED isCCFE~FDCB
|youHFIE^DDCE $dateLJ@D aEFGE andEFEB areEEF? askCDBE askeBEDC canCEEJ don'GEFG findEEGE getEEGH haveHEEG holdEEGE keepEFFB likeEEEH mayADEI mentDECD onGHEE payCBJC signCDEE theIGGD willGEED~FFGF
|_a<EA@|_bAEEE|_cDCDE|_dDCAC|_eDECB|_fEEEC|_line@B@A|_nextCDFF|_onlyBFAA|_thenDEBH|abou=>=; $dateECFE theCEBE~EE@=|abovEDE@~DEFC|absoEENB
|acceBDGN yourCEHE~CEEL|acroEEEC|advaEEHD~EEFB|afraDECE|agaiDCED~CEBE|aheaEHEE|alarCBEF|alonEDBG~EEBF|analECGD|anneCECF~EEEH|anotHEAE
|answBB@C~CCDE|anybEDEG|anyoGEEH|anytCD@H~BEAG|anywDDDH~EEBG|appDEEL|appeEEFB|apprFEEG|areEGEH notBEFB onCEGB theCEEE~CDDF|arenEEDA
|arouEECD|arraEGEF|arriIFEB|askCB?A~BEDE|aske?DB> forEFBC~DEBD|asksBEDA~DCEB|attaDE@D~CEAF|audiBDAE~CECF|autoDCEI|awayEBGE|bGFCA~EEBD
|backIEIG $dateDFCD atCEDE toEEGD~JEGF|badEDEC|bandEEGE~EEHE|bankEED?~EEEC|barDEGF|baseEEBE onEEEC|basiEEE@~EEGE|beDFAC inDDEC~ECC>
|been@CCD~FCEF|begiFEEC|beinCEEC|beliCEEB|beloCDEH toCEDG|beltEEEG|bestAEE@~EEEC|bettDEEC|bidDECD|bikeEEGE|billDEQ?~DDHC|blanEEBC|blesEEEC
|blocGEED|blueEED@|boarFEEA|bondEEDH|bookGFCD~FECE|bottEEEH~EEAH|boxeGGFA~GGED|boysHHCE|bridGEDD~ECED|budgCEBC|builEEDG~EGED|busiEEEB~DEEC
|cBDCE #EEBE~EFEC|caleHEED|came>AA@ backBDDC~AC@E|canAEFJ~?DGG|can'@FBB~CEEE|cancCEEF|candEECE|capBDBM~BEDF|capsEEBE|cardEEID~BFFD|careIEDE
|carpEECF~EEDG|carrEEEL theEEEH~EEAK|caseHEEE|cashEEHE|causEEEC|certEH?M andEEEG~GICH|chanEEEH~DEDI|chapHEEE
|charHGO? #EECE $moneyEE@E forEEHA~GFKC|checFGBH~EEAE|cheeEEEC|chilEEHF|claiEEDG~EEDH|clasEGEI~FEEH|cleaGIED|clieGEDD~EECE|clocEGCE~FEEG
|closHEC?~EE@B|clubEEGE|codeEFAG~EE@E|coffEEEA~EEEC|comeKIHF backEEEC downEEHE toEEGC withEEEI~HEEH|comiIHEC|confEHCI~EGEF|connGGDK
|contDCDG~CAAE|convBEDF~ECEB|copiEFEG|copyHFED|corkFEFH|cornGEEE|costGEJB $moneyEEAE youEEID~GFEE|coul@C@@~CEAE|counDIED|courHEEE~EEEC
|coveEB@O~EE@K|credECND|crewHGEB~ECEE|crosEFEC|csvDEDG|currCEAF~DECF|cutEECE~BEDE|damaEEAJ~EEAG|darkGEEE|dataAE?J~BA?H
|dateDCDB $dateCCEE~DEBE|daysGEED|dbEEEI|dealEEFH~EEEC|deciCCC@|declEECE~DDFC|deduEDGD|deleECCI~EEEG|descEEEC|deskFGDB|deviEEGH
|did=B><~BEB@|didnBDEB~EEEB|diesEEJE|diffECFA~EEAB|discBFE@~CEEB|distEEEH|dockEFFC|dogEEEB|don'GBFH~EEBI|doneKICG~FECG|doorECDE~DDAF
|doubGIFE~EEEI|downFFFG toCEJE~GEHE|drafFEBE~EEDC|draw@EDB|drivFECC~A@EE|dropHHHF|dueEFEG|duriGECH|eachEDIJ~EEFJ|earlBDCC~DECE|eatEEKD
|editEEDJ|eithEC@J~DBEE|elseHF@J~EEDG|encrEEEH|endeEEEC|endsC@EE|engaEEGF|engiJGEI~EDCE|equiEEEG|erroEECE|evenEFFG|exGKFB|examDEEC~EEEB
|exceBEFF~EECF|exclCEDI~EEEG|expeFEEB|explEEDC|expoEEBJ~EEEH|exteFEJH|extrGEL@~EEGB|factEECE|failECGG~EEEC|fairEEDG~DEBH|fallFEHI~EEEH
|farEECC~EECC|feeAAPC~CDMC|feesCCFH~EECE|ferrEDEA~EEGD|fewDEDC|fielEFDB|fiftEEJB~EEFB|figuEEHD~CEGC|fileGE@E~EEAJ|filmEECH~EEGF|filtEEGE
|fineACFI~ACEE|finiFEEC|fireEEDH~EEEH|firmCEED~GEEA|fishDEBE~HEEE|fittFEJE~EEGD|fiveECEE|fixGECH|fixeEEIC|flatEFLD~CGHB|fligHEIB|foldEEEB
|foodEEEJ|forgEEGE|formEG@F~EEGD|fortGFGD|founCDB>~DEA>|franEEEG|freeC@NF forEEAE toDEAC~EEIF|freiCEJE~GECD|frosEEEI|frozCELE|fullEEIJ~EEGK
|gEEDH|gallEHDE|gasEECE|gateGJDD~IGEB|gaveBDEA~EEEC|geneEDCE~EEEG|germEEEB|getHEEH aEECG theGFHC~IEDF|getsEEFK~FEEJ|gettFFEC|giftFEGE
|giveEEHC youGFEE~EEGE|goesIIJH inEFEI toEEGE~FEIE|goinGEDE toGEEE~EEAE|goneEEHA~CEDA|got theBEEE~EEDB|granEGGE|gratEEGC|greaEEEC
|greeAEAD~DECB|greyEEEC|growCDEE|gstEEID~EEHD|guarE??K forEEEH~BEBG|guyGEED|had>@A> theCEEE~BDA@|hallEE@F~FEBH|handGDEE~EEAG|happECEE
|hardEEFB~FEFC|has=C?A noEEEC theEEDB~BB@?|haveDHDD aEEEI askeEEGE beenCEDE itFEBE theEHEE yourCEEE~BDAC|haviGEEE|he'dBADC|headGEEF~FDEI
|hearDECD fromFGEE~BECE|heatEEBH|heldCEDE|helpEEDA|herDEB>~GEEC|highEECD~EFEB|himBECE~BEDE|hisEEC=~ECA>|histGEGC|holdFFJJ~DCGG|holeEEGC
|holiFEHE|homeECDG|honeEEGE~EEGD|hopeADAA|hostECGJ|hourFFGF~GEHG|housDDEC|how?B@>~BEAA|humaEEEH|ideaDEDC|imagEFEH|inboGHEB|inclEDJG~GFEH
|indeEEFG|insiFEHJ $durationGFBF theEEEG~EEGG|inspFEGI~FEEK|instHIMC ofFDJE~EEGF|insu?D@M~EECK|intoDCEB|invoACNC~EBEC|ipEEEH|isn'EEGE~EEEC
|itemEEBB #EEDC~GIBF|itsEEEG|judgEEEC|justCEBB~CEEE|kEEKE~DEJE|keepLHHE itDGIB theEGEE~GEGE|keptEEEK|keysIKEG~FGEE|kgEEGG|kickFGEF|kidsEEGE
|kiloCEEF~EEDH|kitcFEBF|knocEFKE|know=B??~@EB=|lEEEG|laboEEGI|lampEEEC|landEEEH inEEEH|lateGEIC~CEEC|laugEEEC|launHEDC|lawDEEI|leadEGDB
|leakCEEJ|leasEECD~EECC|ledgEEEG|leedABEE|leftAAB>~ADA@|legaDECE~EECE|lessEEGE~HEJF|letCECB meCECE~DEDC|lettCEEA~GFEE|leveEEEG~EEFG
|liabBD>I~CEDG|librEEDC|liceEFEK|lifeEECK~EEBI|liftEEEH~EDEG|lighAEBH|like?CED~BEED|limiCECJ~DEDH|line isEEEG~EFBE|lingEEEG|linkHEEF
|listADDE~BAEF|liveHGEG withBEEF~EEBE|loadHGCE|loanEEID|lockDFEJ~BEEI|logEEBG|loggEEEH|logoCEEC|logsDEEG|longDCCE asEDEG
|lookAEA> atBEBD~CEAD|loosEEEG|lorrGEDF|lossCEDH|lostDCDE~AEAE|lotCEHH~ECEH|luncDCEC~ECEE|mHFFE|machEECF~CEEE|madeADEG~BEEE|mailCCCA~EECE
|mainEFG@~EEEB|makeBDEE~ECFD|malaEEEG|manDECD~EEBF|manaEEC>~EEE@|manyCDDE|mapEEEC|marcEEEC|margDEHA~EE@E|mark@DEE~EEKD|matcEEID
|mayAAEJ~BECF|meGEFA atEECE~EDEC|meanCEAE~BE@D|measEEBE~EEBF|mediEEBE|meetDAEF onEEGE~EGAF|mentAE??~EEAB|menuGEEE|metACEE|mighEEDC|migrKFEE
|mileEEJG|mineGEAE~FEDG|miniDDGE|minuDCFH|missGFDD|mobiEEEJ~EEEH|modeFEBH~DEBH|moduCDEH|moneFEKE|montGEEH~BBGF|moreEECC thanFEDG~EEAD
|mostBDB@~BDB@|motoEEEG|moviGFEC|musiECCE|mustBEDD~EFDC|mutuEECJ|myseMIDD~GEDE|ndIEDD~HEEE|ndaEEEJ~EEEI|nearDEBE~EECE|need<HB? theBEDC~EED@
|neigEECE|netEEGE|neveEE@L beenEEEH~BE@G|newsEDEC|nextEEDH|niceEEDC|nighIEFF~HDFH|nortEDCF|notiBA?I~BCDF|offGGJA $dateEEBE theEEIE
|offe@EK>~EEGD|offiECAA~CDCE|offlEEEI|oilEEEH|oldEHHB|onboEEHE|onceEEEA~EEEC|onesHIEC~FEAE|only@EEJ theEEEC~CDCF|openDGE@~EEC?|operDHEE
|ordeEGIB~EEIA|otheEE@G~BEDC|oursEEHG~HHGE|outGCCF ofEEEI~HECG|outsEECH|overJGGC $dateEGEE toGEEE~HGFF|oweCEIG|ownCDDH~FFEG|owneEEEC
|packIEEH|pageEE<A #ECBC~EE@C|paid@EG?~EEE?|pairEFEI|pallGEGE|paneEDDJ|papeCDBG~@EAF|passCDEI~EEEG|pastEEFB|patcHEEE|payiGDHE|penaEEDI~EEEG
|peopEE@@~DC=@|perADJE~DEHE|periEEDG|perpDEEH|persIDCE~GFBE|phasEEHF|phonBCAF|photEDE@ areEEEC~BEEA|pickFE@F upBCEF|piecIFFD~EEFC
|placEECD~EBED|planEBBJ~GECE|platFEGI|poDJEA~EEEC|poinEDG@|poliEEAG~DEEI|portEFGA~EGE@|posiEGEE|postFIEC~AECE|poweEDEG|premEEJE
|prinDCCF~EECH|prodFGBH~EHDE|promE?@@ toGEEE~DD@@|prooHEEG|propBBEI~BDGE|provCCEF~DEGF|publDBDE liabDECI~EEEG|pumpEEFB|putGFCE~EEDG
|quotCFGA~EEEB|rainEEBE|raisEEGE|rangBCCE|rathBCGD thanDCHE|ratiEEEH~EEEG|rawEGEG~EFDI|reacKGCE~HEDB|readBFBG yourEEEG~@E@E|receEGEG
|recoDEBI~CFEG|redEEEC|reduEEHD|refeBDCA toCEEB~DEFB|refuHEKF|regiCEDI|regrGEEE|releFECI~EEEI|remaGEHE atFEGE~FFHA|remeBEEB|remoEEGH
|reneFDHL~EEGE|rentEEJ@|repaGDEE~EECG|replIFDI theEDEH~KEFG|repoGECE~EFBE|requBEEA~EEAC|reseEECE|resiGFEE|respCCBF~EEDH|restJEEI~KIGE
|resuGECC|retaEEJE|reteEELA|retiEEEC|retuGHFE theEGEE~GEEC|ringGEBB|riskCEEL|rollHHEE|roofEDEC~EEEC|rounEECJ theEEEG~EDGH|runIEEE~EGGD
|runnIEDB|runsHCBH~IIAE|ruthEEGE|sECHE~CBHE|safeDECF~DECE|said>@<> theyDCEE~CCCB|saleEEHE|sampFHEC|sandEEEC~CEFE|saw@EBA~CEBE|sayEDB>~EE@?
|says<?<: #EEDC~@B@@|scafGFEE|scheEFCD~EGDE|schoEDHD~EEGC|scopDEDI|scraEEHD|sealEEEG|seasEEFG|seatCCIG~CEEH|secrEEEH|secuFEEH|seemEEEC
|seenBDDE~BDCD|sellHEAL~GEEI|sendJHEE theJHEE|sentECBC|servEGEG|setJGGC upHGFE|setsEGFD|settEEGC~EGFE|seveBDEE~CECA|shalJGBE~EEDC
|sheeDDCB~EEAE|shelEEGC~EEGE|shifEDFB~BGFE|shipGHFE~CEHE|shoeEEEB|shooHEFE~EEEG|shopFEAG~HEDE|shorEDCA~EEDC|showACCC #CDEE theCEEF~B?BD
|shutEFCF|sideCECF~CDEH|sitGEEG|siteHDEE $dateFEEG~HFEE|sixIEEB~EFHA|sixtEEHE~EEHF|sizeEEEG~EECG|sleeGEFB|slowEECE|smalEEEA~EEEA|smelEEEC
|snowDCEE|softEEEG|soldCEEE|sortHEED|sourEEEK|speaAEDE~EEEC|spenBDEA~EEHD|spliCDGE|squaEEHE|ssoEEEH|stagEEDG|staiEHEG|stamEFEL~EFEG
|stanHFFG inGEEC~GECG|statABCC~BCBE|stayHCFJ atEFHE inEEEH onGDEE|stil@BB=~CE@C|stocGEED|stonEEEG|stooDEBC~EECE|stopGCCC|streCEDE~EECE
|struEEEH~EEEH|subsFEEG|suggEEDB|suitGCDD|summEECE|supeEHDE|suppEEDI|surcEEJB|sureFEEG|survDEB@~EEEB|swapIKDG~FEEK|switEGEE~ECEE|sworEEEH
|systFECE|tablBDCE|takiECEE|teamHIBB willHEEC~JE@E|tellBECE meCEEE~DEBE|tenEEGF~CCEF|tendEEEC|tentEEGE|termHHCF~EE@F|testEEDK~HGEI|textFEDG
|thGFEA|themJIBE withGEFC~EECE|thin@E>?~?ED@|thirCEEE~DEFB|thosEEE@~EEAC|thouAEH@~DEGE|threEEFC~EFEB|throIFIB inEEMD yourBDEE~HEFD|tickCEEF
|tideFHEE|tierEEEI|tillGAIF theFCGE~FIGD|timeBEDB~DEF@|told:@>B meCDEE~BA?B|tooDCEJ|took?@?A~BC@D|toolCEEE|topCEEH|totaEEBD|townBBDE
|tradEEGD|traiEEHE~EHFB|travHFID~EDGB|triaFEGA~EEGE|trusCDEE~EEGD|tryEEDC|turnDHF?~DEH?|twelEEEH|twenEEGE|twicBEAD~EEAE|uGEGF|unclEEDC
|unitEDGG #GEDE|untiLEFC theHGGE~EEEC|updaCEDE|uptiEEDJ|usEHGE $dateIHEE toEEEC~GEGD|useAEAK~EEDH|usedECEE~EECE|userEEDG|usuaDEEB~EEBD
|valiDHEH|valuEEAH~EEAD|vanGHEB|vatEELC|vendCEDC~EEDC|versEEBC|veryCDEB~CDEB|vettEEEH|visiFEHC|voteECED|waivECOC|walkECDE|wallGEEC
|want<ED= toCEDC~AFDA|warmEEDC|warrBADK|was8:94 #DCBE $moneyEECE~><==|wateFGEG|wayEHAE~BE@F|we'vJEDH|wearDECJ|weatEEE@~EEEA|webDEEH
|weekGGEE~EEGG|wellEECA~EEBD|went<>?A~AD@@|were;>=<~AA;=|westEECE|wherAEAD~@EDE|whetEEA> theEECC|whilGEEB|whitEFDB~EEEC|wholEEGH~EEEK
|whyBECA|windEDCF~GFEE|wintEEHE|wishAECC|won'KIEF|wordGEFI~HGEE|workDFDH onCDDH withEEEI~EECE|worrIEEE|woul;?=B beCEEG~?E@@
|writCEAE thatEEEB~CAEH|wrot@EB@~EECC|xCEAF|yardIFEC|yeHEED|yearEEGF~BEJA|yetCECA~EEEC|zeroEDMF|acco~HDAA|addr~EEEC|alre~EFEB|alwa~BEGG
|am~EECE|aski~EEEG|betw~EECD|beyo~DEHB|bind~EECE|box~GEEF|brok~EECE|capp~EEEC|cell~EEEG|corr~EAED|degr~EECF|dela~EEEG|demo~CEEE|end~DEFG
|find~EEEA|floo~CEDC|flow~FECE|grou~GHED|hote~EEAE|hund~EEGE|job~EEBE|labe~EECF|loca~EECE|matt~GEEF|move~EHEC|nois~GECE|norm~FEGE|para~EGEE
|park~EEAE|payr~EEEG|pays~EDCF|perm~HGEE|pres~GFEE|prof~EEGE|reas~EEEC|repe~EEGE|revi~EEDC|road~EDEC|rule~EECH|scre~EEEC|slip~DDDH
|span~EEEG|stra~GECF|teac~EEEG|tena~EECC|tonn~HEFE|towe~HEEH|trac~EEEG|trea~EEEB|trip~GEEC|volu~EGDE|who'~DEEC|wron~CDB@|yell~GEEE
`;
