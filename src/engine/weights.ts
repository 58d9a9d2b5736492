// Fitted by test/corpus/fit-weights.mjs on test/corpus/training; not written by hand.

/** Log-odds are sums of these, divided by this. */
export const SCALE = 6;

/** Commitment, timeline, pricing, terms: where a clause of no known word stands. */
export const BIAS: readonly number[] = [-13,-5,-10,-10];

/** From here on the words of a clause are a finding by themselves; from here on they bear out what a rule found. */
export const ADD: readonly number[] = [0.25,0.25,0.5,0.75];
export const KEEP: readonly number[] = [-1,-1,-0.75,-1];

/** The log-odds of a draft: by itself, and for what `settle` counts in it. */
export const DRAFT: readonly number[] = [1.76,1.58,-0.01,-2.4,-1.35];

/** The share of them that each finding is given; below this they make it low, but for what is sure by itself. */
export const COMPANY = 0.3;
export const QUIET = -0.25;
export const SURE = 2.5;

/** What it adds that a rule spoke; and the rules that are right so often by themselves that no words take away what they found. */
export const RULES: Readonly<Record<string, number>> = {"acceptance":8,"certification":15,"commitment-elliptical":10,"commitment-goods":12,"commitment-organisation":7,"commitment-passive":6,"commitment-present":10,"commitment-simple":9,"commitment-vow":14,"commitment-will":14,"commitment-you-will":10,"confidentiality":11,"counter-offer":12,"credit":10,"data-residency":11,"deadline":11,"delivery-date":7,"discount":9,"event-deadline":6,"exclusivity":12,"feature-claim":9,"free-of-charge":15,"liability":11,"payment-terms":16,"price-hold":13,"price-quoted":12,"promised-date":11,"renewal":15,"service-level":16,"turnaround":9,"unlimited":12,"waiver":16,"warranty":9};
export const RELIABLE: readonly string[] = ["certification","commitment-organisation","commitment-present","commitment-will","confidentiality","data-residency","exclusivity","payment-terms","renewal","service-level","waiver","warranty"];

/** What it adds that a word stands in a clause; `likelihood.ts` says how it is written. */
export const WORDS = `
!5<61
|#CBFC #@@HD $dateECBE $durationCEFD aCEMD atCEFG dbEEEI degrEDCF forACIA gEEEH isEEEA kEEKG kgEEGG millEEGE ndIEDD ofDEA@ onBEEF pEEJC perEFIC thHGEA theGEFB toEEEB weFEEH[ECED^FEKD~ABDB
|$dateQIB? !?<EE #DGCE andEFBC atFFGE befoEJEE byEEEC forEGDG ifEECE inBCFE is@>GE ofHFEE orEDGE pleaEGEE sEEEC soEGDE theABEE weDEEH weekEGEE[ADDF^GBED~HGB>
|$durationE>HI #EEEC afteHLEA and@@FB befoDGBF forEEGD fromEMCB inFGED isEEKB notiEDCH ofFECC on@BEH[AEEI^BFDM~EGFG
|$money>?L; allEEHE atEECE inEE@E perDEGC plusEEGE theEEHE[DCJA^AETC~DFK>|$nameDDAG~CDBF|$pastA@>= sEEJE weCEDE~>@@;
|$percent?:JE $dateCDFE andEEEA isEEEC ofECEH offEECD onEEGE[CEHE^BEMF~?DGC|$recurringG=EH[EEGE~FEGF|-edABEH~CCBG|-ingHEDD~FGDD
|aBADC[EEAE^HDEH $dateECEE $durationEEEC credEEGF fewDEDC secoFEEG thirCEHC~A@BB|agreABEG[EEEG withEEEC~CGFE
|allCEGK[CECH^DC?J #IGF@ inEEMD ourEEEH theEEDG threEEEB~DDGK|anBCEF[EEEC~CECF
|andDEDG[GBEA #EEAD $dateFCEE aEDCE iGEBD i'mHEEE isEEDC itCEGA noECEE noboEEEC thatDDF@ theCEGD weEEHE youFIIE you'GGEE yourCEEE~EDDC
|anyHCEK[HEEG~EDDI|asACFF[BEEC^AECB $pastEEGE itEEHE longEEEG perEEFG youEEEI yourEECD~DEIF
|atDAFB[BEEE^CBBD #CEHE $date@@EB $durationECCE $moneyFEDB $percentEEGE costCEKE noFEEG ourJFEE theC@BD yourLJCD~BCGA
|averED?C[EECE^EDCE~CC?D|balaGHIB[FEGD~EEHC|becaBBF@[EEEC~EEG@|befoKHGB[ECCD^DCEC #GIBE theGDHE we@EEE youBAEE yourGDEC~IGFC
|bothDEFI[BEFH^BEGE~@DEF|breaEDCL[ECGF~EDEJ|brinGFEE[CEDE~EEHF|but@EDA[EEEC~AEAD|callC@EC[BEEE^BEFF itDELD meBECE
|clau@DBK[EEDH^CEEI #CECH~BEEG|compE@EJ[EECF^EEEG|consGEEH[JEEE~EEFI|d[EEEG^EEEG|dearAEA>[AE=>^EEE?~FEIE|depoDFJ>[DEJC~EEG@
|doGEEB[CEBC^CEAC notEEEG theFEGE youCCDE~GEF=|doesFCDD[EEEC^FEDA notGEEE|drFECA[GEDD^GEEC~EDFB|evenEFFG[EEEC|everCDBM[EEEG^CEEJ~E@?I
|feelEEA@[EEBC^EEBB freeDEAB~DEBA|finaCIFC[EGEE|firsHHFC[FIE@^EHE> $durationBCHF~GJGB|follCEA?[CCEE^BCEE~FGFC
|forECGE[?DEE^>EHE #GEGD $dateCCEF $durationG@EE aBEDA allFEEC eachHEGE freeFEHE nothFEHE theDGIB usEECB youKHDB
|fromEIAD[GEFG^EEEG meHIEF theABED usIHEE yourDGED~HEBD|fuelEEJB[EEID|goHFCF[EHEE liveGGEC~IBDE|goodAIEF[DFEA^DEE? forEEEI~DCEH
|halfEGJ=[ECID^CCHE $dateDDHE pricEEGE termIHBC~EEFB|heDCAA[EEAB^EEA?~AECB|hellDEBC[CEBC|hereEFAC[DEC@^BECC isEEDC~FEEB
|hiEEE@[EEEA^ECEA~ECEE|iIDE?[GEBD^BCB@ amGEEE canDEEC can'BEEE comeJEDE don'EEEC giveFEIE haveAEH? putFFFG takeHEGE wantEEGE won'HEEE~HDD@
|i'dBB@@[ECDB^ECC@|i'llMIG?[LGE@^GFED beE@CD haveGHEE~CEGE|i'mLBE>[IDE?^IBB> atECDE onEAEE~HFD=|i'veFEFC[FFEB^FEE@~IEEE
|ifDBFF[GCFE^HAED aDEEI itFEEG it'sEEEC you?GEA~FDFC
|inDCEF[CEAD^BC?> #EECF $date?@CF $pastAE@C aGECG fullDDJE theDDAF threEEGD twoDEIA yourGHDF~DDCD
|isABEH[BC>A^CC@@ $dateCAEE $durationEIAD $moneyEEHA $percentEEEH aDCEE fineEEEJ forEEEC freeDCFE fromEEEC guarFEEG inclEEEJ itEECB noEEEH notEBG> the>CC? whatEEAD withHEEE yourEEEJ~DEEG
|it[DF?F^BEAE #EEKE $dateFGCE andEEEG atEEBD backGEEF doesBEEE inEGEF isEAAE isn'EEEC stanEEEH toADEE wasBBEB~DHFE|kindAHDA[BHE@^BHBB~EEDC
|leavKHEJ[HEEG theHECF~EGDG|mrED@=[EEEC~EEEB|myGAC?[ECDE^GD>E ownHEEE~IHD@|nEEJE[EEEC #EEJB~EEJE|nameEF@E[EHED~?BBE|nineEFC?[GFEE~CEE?
|noCAKH[EBGG^EBCE charFEIC otheEEDI~GBGF|noboHEEE[EEBG^IFBE elseGEEE~GHEE|noneAEED[EEEC^DEEC ofCEEE
|notEAIE[EBDF^EEEG charEGLE theEEEA toEEEG yourEEGG~EGED|noteBADA[E@DD^EADC~CE=C|noth@@LF[BBDH^ABEE toEEFB~DFHE|numbAEED[CEEF^DECF~DEEA
|ofCDCD[EEEC #EFEC $date>?EE $durationECGD aEEDC theDEBG themEEBD thisEEEC usEECF whicEEEC youCEBA yourEEEC~CECB|okEFJB[EEHE
|onECDF[FFCE^ADCE #GECE $dateEDD< $recurringECEC allEEHE callEEEH everEEEI meFEIF siteHCDI theEHCC thisEECE usEEJE yourGFEE~GFDF
|oneECEB[EDFC^EEGE forEEGE ofBECE withEECE~ECC?|or@DEG[EECE~@DBB|ourHEEG[EEFC^GFEC ownAEEE sideEECF~EEEG|pEEIE[EEEG aEEGE
|partBCDI[EEEG ofDECM|payB?QC[DDJC forEEIF~EEND|paymBDKD[EEHC^EEIC|plea;KD:[@ED@^BG>? toEEGD~CEE<|rEEIE[EEGE^EEHF #EEIE~EEGF
|rateDENE[EEHE isEEHE~EEID|sameEEIE[DEHE^DFIE asEBGC dayFGCG~EDFC|secoFFID[DEEC^EDEB~HFFA|sectDGDC[EGEB^EFEC~EGEE|seeEBBD[E@EE~EEBE
|sheFCEB[HEEB^IEE@~HDEE|shouEEBE[FEDG^JFDH beEEEC~HFEE|signDKCH[DGEB^CHEC $dateEGGE~EGCG|sinc?EC@[EECD theEECE
|soDFEC[?DEB^BCHD theCFFE weEEEB~B@DE|some?A@<[DEEA^DEE@~AC<@|sorrAEAC[EECE^EEDC~EEDB|stafEEGF[EEJD|storEAFC[EEGD^EEGB
|than=??B[AA@@^?@== #EEEG $durationGEDE forEECD you@CAB~E@C@|thatB>E@[@EFG theCEDD youCEEE~BECB
|theGEEC[BCDE^CDCC #HFHC $dateFGE? $durationEDJC $percentEEIE audiAEDE bankEEEC billFEIE boarEEEC boxEEEG chanEEEC clocEHEF commEEDG counEECE cranEEEG custEEGD dataEEEC dateEEEC dayFEHF deliEECE diffGEIE doorEEEC extrFEGC ferrGDED follCEED footEEEG fourEEGE fullEGDE greeEEEC hallDEEG holiGDEE hourGEEE housEEHE liceEEEH lotEEHF makeEEEH mastEEEG newGDEE nextGEEJ nighEEHE offiEEEC oldEHEC oneBECE ordeEEHE otheDEC@ packEEEI planEEDK platEEGJ pricCEHE rateEEAE restHEGB reteFEHE roadEEEB schoEEGD secoEEIB servEIEE signEFEC siteCEEE stanEEGE storGEFD teamEECE testGEEC threEGEE traiEEFC twoGFEE wallGEEE wholEEFH windEECE workEGED~DEEC
|theiDEEB[EECA^DEAA~EECB|thenEED=[CECD~DEE?|theyCCAC[ED?F^EE=E sayEEEC~GCDD|this@FDB[EGEB^DEEC isDEEB oneGEEE timeEECE~ACEC
|toBFDF[CEEB #DEFH $dateEBGF $moneyCEEJ $percentEEEG beBEE? callEEBD getECEE haveEDEB payEEIE theGKEF usEEEG youIJDF yourDEGE~DBDD
|tranEEJI[EEGE~EEGJ|trucJIEE[IGED^IGFE~GGFE|twoHIFD[EEDH ofGEEB|unde[EEEC #GEEK theDEEH~EFBG|unliEEEI[EEEH liabEEE?~EEEH
|upHGEE[IEEE $dateHGEF inEEEC toDEDL~HHCF
|weIDHG[HEDE^HGCE acceAEFI areBEID canEFHE can'EEBA carrEEEH doEEEG hadCEDC haveBFEG keepGEEE replKFEG wereBEDE willEFIG~GHDF
|we'dEDE@[FDGD^ECGC~DEEB|we'lLGID[IFC@^KEE@~GDDF|we'rIGHG[GEFE^IFEH~EEEH|whatEAD?[EADD^EEAF~FFEC|whenBCFD[EEBE theDCHE~EEFB
|whic<@?=[ABAC~>A??|who<@D@[DDC@^EEDC~?BC@|willOICB[FFCE beEJEG notHEEE~HDEB
|withEEDI[ADFE^CEEC #EEEB aDDEG itEEGE meJEEE refeEEEC usEFFI youKJBA~EBEG|yesDHEI[BEEG^EGDI~GEEF|you'JJHG[GGEF^EEFG gotDEHE~EEFH
|yourKGDF[CEDE^?DAC #FGED $dateJFEE gateHHEE inboGGEB own@EEE~FHBF|•GEEG[GEEF^FEGI~EFGH|afteHKDD^EEEG theHEGE~DGHE|agen^AADA~CBBC
|alsoCBEG^DDEC~EEEG|collGGDC^GFEE~HEGF|commEDBC^FEHB toECEE~CEEC|custEECE^EDDC~FEBE|deliHFFE^FGEE~FGCE|elevEEE@^CEEC~DEBB
|fourEBCB^EEEC~FEEB|hiya^EEGD|inte>CEG^EGEE~BEBB|it's^CEEG #EEJC onDEDK theDECD|lastEBE@^CEEC~GIE?|loveACB?^EEEC~EECB|mrsCEDB^DEEC~DEEC
|ms^EEGE|newGEFE^EEHE oneGEEE|pric?EMB^ECHE ofEEGE~BEKA|quesCE<=^EEEB~EC=C|regaEE@=^EECE|she'^GEEE~EEEC|takeHEFI^DEGB itEEEG theECFD~HGDF
|therDFDC^@BED isCDFE~FECA
|youHFHE^DDCE $dateLJ@D aEFGE andEFEB areEEF? askCDBE askeCEDC canCEEJ don'FEGG findEEGE getEEFG haveHEDG holdEEGE keepEFFB likeEEEH mayADEI mentDECD onGHEE payCBJC theIGGD willGEED~EFHF
|_a;EA@|_bAEEE|_cDCDE|_dDBAC|_eEFDB|_fEEEC|_line@B@A|_nextCDGF|_onlyCFAA|_thenDEBH|abou=>=; $dateECEE theCECE~DE>=|abovEDE@~DEFC|absoEENB
|acceBDGN yourCEGE~DEEL|acroEEEC|advaEEHC~EEFB|afraEECE|agaiCCED~CEBE|aheaEIEE|alarCBEF|alonEDAG~EEBF|analECGC|anneCECF~EEEH|anotHEAE
|answBB@C|anybEDEG|anyoGEEH|anytCDAG~BEAG|anywDDDG~EECI|appEEEK|appeEEFB~EEEC|apprGEEG|areEGEH notBEFB onCEGB theCEDE~CDDF|arenEEDA
|arouEECD|arraEGEF|arriIFEB|askDB?A~BECE|aske?EB> forEFBC~DEAD|asksBEDA~DCEB|attaDE@D~DEAF|audiBDAE~CECF|autoDCEI|awayEBGE|bGGBA~EEBD
|backIEHF $dateDGCD atCEDE toEEGD~JEHG|badEDEC|bandEEGE~EEHE|bankEED?~EEEC|baseEEBE onEEEC|basiEEE@~EEGD|beDFAC inDDEC~ECC?|been@CCD~FCEG
|begiFEEC|behiEGED|beinCEED|beliCEDB|beloCDEH toCEEG|bestAEE@~EEEC|bidDECD|bikeEEGE|billDEQ?~DEHD|blanEEBC|blesEEEC|blocGEED|blueEED@~EEEC
|boarFEEA|bondEEDH|bookGFCD|bottEEEH~EEBH|boxeGGFB|boysHHCE|bridGEED~ECED|budgDECC|builEEDG~EGEC|busiEEEB~DEEC
|byGFBE #EFFB aGEEF theCE@C usGEFG~CF@C|cBDCE #EEBE~EFEC|caleHEED|came>AAA backBDDC~AD@E|canBEFJ~?DGG|can'AFBB|candEECE|capCDCM|capsEEBE
|cardEEIE~BEFD|careIEDE|carpEECF|carrEEEM theEEEH~EEAK|caseHEEE|cashEEHE|causEEEC|centCEFE|certEH@M andEEEG~GIDH|chanEEEH~DEEI|chapIEEE
|charHFO? #EECE forEEHA~GEKC|checFGBH~EEAE|cheeEEEC|chilEEHF|claiEEDG~EEDH|clasFFEI~EEEH|cleaGHEE|clieGEDD|clocEGCE~GEEG|closHEC?~EE?C
|codeEFAG~EE@E|coffEEEB|comeKHIF backDEEC downEEHE toEEGD withEEEI~HEEI|comiIHEC|confEHCI~EGEF|connGGDK|contDBDG~CAAE|convBEDF~ECEB
|copiEFEG|copyHFED|corkFEFH|cornGEEE|costFEJB $moneyEEAE youDEID|coul@C@@~CEBC|counCHFD|courHEEE~EEEC|coveEB?O~EE@K|credEDND|crewHGEB~ECEE
|crosEFEC|csvDEDH|currCEAE~EECF|cutEECE~BEDE|damaEEAK~EEAH|darkGEEE|dataAE?I~BB?H|dateDCDA $dateCCEE~DFBE|dayGFFJ~CEHI|daysGEED~GEEE|dbEEEI
|dealEEFH~EEEC|deciCCC@~EECD|declEECE~DDFC|deduEEGD|deleFCBI~EEEG|descEEEC|deskEFDB|deviEEGH|did=B><~BEB@|didnCDEB~EEEB|diesEEJE
|diffECFA~EEBB|discCFE@~CEEC|distEEEH|dockEEFC~EEDC|docuEEFC|dogEEEB|don'FCFH~EEBJ|doneKJBG~FECG|doorECDE~DDAF|doubGIFE~EEEI
|downFEFG toCEJE~GEHE|drafFEBE|draw@EDB|drivFECC~BAEE|dropGHIF~EDGE|dueEFDG|duriGEDH|eachEEIJ~EEEJ|earlCDCC~EECE|eatFEKE|editEEDJ
|eithEDAI~DBEE|elseIF@J|emaiEGEE|encrEEEG|endsC@EE|engaEEGF|engiJGEI~EDCE|equiEEEG|erroEECE|exGKFB|examDEEC~EEEB|exceBEFF~EECF
|exclCEDI~EEEG|expeFEFB|expoEEBJ~EEEG|exteFEJH|extrGEL@~EEGB|failECGF~EEEC|fairEDDG~DEBH|fallEEGI~EEEG|farEECC~EECC|feeABQC isEEGB~CDMB
|feesCBFH~EECE|ferrEDEA|fewDEDC|fielEFDB|fiftEEJB~EEFB|figuEEHD~CEGC|fileGE@E~EDAI|filmEECH|filtEEGE|fineACFJ~BCEE|finiFEEC|fireEEDH~EEEH
|firmCEED~GEEA|fishDEBE~HEEE|fittFEJE~EEGD|fiveECEE|fixGECH|fixeEEIC~EEGE|flatEFLD~DGGB|fligHEIB|foldEEEB|foodEEEJ|forgEEGE|formDG@F~EEGD
|fortGFGD|founCDB>~EE@>|freeB@NG forEEAE toDEAC~DEIF|freiCEIE~GFDD|frosEEEI|frozCELE|fullDEIK~EEGK|gEEDH|gallFHCE|gasEECE|gateFJDD~FEEC
|gaveBDEA~EEEC|geneEDCE~EEEG|germEEDC|getHEEG theGFHD~IEDF|getsDEFL~EEEJ|gettFFEC|giveEDHB youGFEE~EEGE|goesIJJH inEFEJ toEEGE~FEHE
|goinGEDE toGEEE~EEAE|goneEEIA~DEDB|got theBDEE~EEDB|granEGGE|gratEEGC|greaEEEC|greeBEAD~DECB|greyEEEC|growCDEE|gstEEIC~EEHD
|guarE?>K forEEEI~BEBH|guyGEED|guysGFED|had??A> theCEED~BD@A|hallEE@F~FEBI|handGDEE~EEAG|happECEE|hardEEFB~FEFC|has=C?A noEEEC theEEDB~BB@?
|haveDHDD aEEEJ askeEEGE beenCEDE itFFBE noDECD theEIDE yourCEEE~BDAC|haviGEEE|he'dBADC|headGEEF~FDDI|hearDECD fromFGEE~BECE|heatEEBH
|helpEEDA|herDEB>~GEEC|highEEBE~EEEB|himCECE~BECE|hisEEC=~ECA>|histGEGC|holdFGKJ~DDHG|holiFEHE|homeECDG|honeEEGE~EEGD|hopeADAA|hostECGJ
|hourFFGF~GEGG|housDCEC|how?B@>~CEBA|humaEEEH|ideaDEDC|imagEFEH|inboGHEB|inclEDJG~GFEG|indeEEFG|insiFFHI $durationGFBF theEEEH~EEGG
|inspFEGI~FEEK|instGIMD ofEDJE|insu?D@M~EECK|intoECEB|invoACNC~ECEC|ipEEEH|isn'EEGD~EEEC|itemEEBB~EFBF|itsEEEG|justCEBB|kEEKF~DEJE
|keepLHHD itDGIB theEGED~GEGE|keptDEEK|keysIKEG|kgEEGG|kickFGEF|kidsEEGE|kiloCEEF~EEEH|kitcFEBF|knocEFKE|know=B??~@EB=|lEEEG|labeCEEE~EEBF
|laboEEGI|lampEEEC|landEEEH inEEEH|lateHEJB~DEEA|laugEEEC|launHEDC|lawDEEI|leadEGDA|leakCEEJ|leasEECD~EECC|ledgEEEG|leedABEE|leftABB>~AEAA
|legaDECD~EEBE|lessEEGE~HEJF|letCECB meCEDE~DEDC|lettDEEA~GFEE|leveEEDG~EEFG|liabBD>I~CEDG|librEEDC|liceEFEL|lifeEECK~EEAI|liftEEEH~CDEG
|lighAEBH|like?CED~AEEC|limiCECJ~DEDH|line isEEEG~EFAE|lingEEEG|linkHEEF|listADDE~CBEF|liveIGEG withBEEE~EECE|loadHGCE~GEDE|loanEEID
|lockDFEJ~BEEI|logEEBG|loggEEDH|logoCEEC|logsDEEG|longDCCE asEEEG|lookAEA> atBEBE~CEAD|loosEEEG|lorrGEDF|lossBEDH|lostDCCE~AEAD
|lotDEHH~ECEH|luncDCEC|mHFFE|machEECG~CEEE|madeBDEG~BDEE|mailCCCA~EECE|mainEFG@~EEEB|makeBDEE~FCFE|malaEEEG|manCECD~EEAF|manaEEC>~EEE@
|manyCDDE~EEDC|mapEEEC|marcEEEC|margDEHA~EEAE|mark@EEE~EEJD|matcEEHD|mayBAEJ~AECF|meGEFA atEECE~EEEC|meanCEAE~CE@E|measEEBE~EEBF
|mediEEBE~EECF|meetDAEF onEEGE~EGAF|mentAE??~EEAB|menuGEEE|metADEE|mighEEDC|migrJFEE|mileEEIG|mineGEAE~FEDG|miniDEHE|minuDCFH|missGFEB
|mobiEEEJ~EEEH|modeFEBH~DEBH|moduDDEG|moneFEKE|montHEEH~BBGF|moreEECC thanGEDG~EEAD|mostBDA@~BDB@|mothCEED|motoEEEG|moviGFED|musiECCE
|mustBEDD~EFDC|mutuEECI|myseMIDD~GECE|ndIEDD~HEEE|ndaEEEK|nearDEBE~EECE|need=GC? theBEDC~EED=|neigEECE~FDCE|netEEGE|neveEE@L beenEEEH~BE@G
|newsEDEC|nextEECH toEEEC|niceEEDC|nighIEFF~HEFF|nonEEEG|nortEECF|notiBA>I~ABDE|offFFJA $dateEEAE theEEIE|offe@EK>~EEGD|offiECAA~CDDE
|oilEEEG|oldEGHB|onboEEHE|onceEEEA~EEEC|onesHIEC~FEAE|only@EEJ theEEEC~CDCF|openEGE@~EEB@|operDGEE|opinEEEC|ordeEHIB~EEIA|otheEE@G~BECC
|oursEEHG~HIGE|outGCCF ofEEEI~HECG|outsEEBG|overJGFC $dateEGEE toGEEE~HGFF|oweCEIG|ownCDDI|owneEEEC|packIEEH|pageEE<A #ECCC~EE@C
|paid@EG@~EEE?|pairEFEI|pallGEHE|paneEDDJ|papeDDBF~@EBF|parkCEED~EEAE|passDEEI~EEEG|pastEEFB|patcGEEE|payiGDHE|penaEEDH~EEEG|peopEE@@~DD=@
|perADJE~EEHE|periEEDG|persHDCE~FFBE|phasEEHF|phonCCAE~GDEE|photEDE@ areEEEC~BEEA|pickFEAF upBCEG|piecHFED~EFEC|piloEEGE|placEECD~EBED
|planEABK~GFCE|platFEGI|poDJEB|poinEDG@|poliEEBG~DEEI|portEFGA~EFE@|posiEGEE|postFIEC~AECE|poweEDEH|premDEJE|prinDCCF~EECH|prodFGBH~EHDE
|promE@@?~DD@@|prooHEEF|propABEI~BDGE|provCCEF|publDBDE liabDECH~EEEG|pumpEEFB|putHFCE~EECG|quotCFGB~EEEC|rainEECE~CDDF|raisEEGE|rangBCCE
|rathBCGE thanDCHE|ratiEEEH~EEEG|rawEGEG~EFDJ|reacKGBE~HEDC|readBFBG yourEEEG~@E@E|receEGEF|recoDEBI~CGEH|redEEEC|reduEEHD
|refeADCA toCEEB~DEGB|refuHEKF|regiCEDI|regrGEEE|releFEDI~EEEI|remaGFHE atFEHE~FFHA|remeBEEB|remoEEGG|reneFDHL~EEGE|rentEEJ@|repaGDEE~EECG
|replIFCJ theFDEH~KEEG|repoGECE~EFBE|requBEEA~EEAC|reseEECE|resiGFEE|respCDBF~EECH|restJEEI~KIGE|resuGECC|retaEEJE|reteEELA|retiEEEC
|retuFIEE theEGEE~GEEA|reviEEDC~EECC|righCECF~BEDE|ringGEBB|riskDEEK|rollHHEE|roofEDEC~EEEC|rounEECJ theEEEG~EDGH|runIEEE~EGGC|runnHEDB
|runsHDBH~IHBE|ruthEEGE|sECIE~CBHE|safeDEBF~DECE|said=A<> theyDBEE~DECC|saleEEIE|sampFHEB|sandEEEC~BEFE|saw@EBA~CEBE|sayEDB>~EE@=
|says<?<; #EEDC~AB@A|scafGFEE|scheEFCD~EGCE|schoEDHD~EEGC|scopDEDI|scraEEHD|sealEEEG|seasEEFG|seatCCIG~CEDH|secrEEEH|secuFEEH|seemEEEC
|seenBEEE~CEDE|sellGEAL~GEEI|sendJHEE theJHEE|sentECBC|servEGEG|setJGGB upHGFE|setsEGFD|settEEGB~EGGE|seveBDEE~CEDA|shalJGBE beFEEG~EEDC
|sheeBDEC~EEAE|shelEEGC~EEGD|shifEEFC~BFFE|shipGHFE~CEHE|shoeEEEB|shooHEFE|shopFEBG~HEDC|shorEDCA~EECC|showACCC #CDEE theCEEF~B?BD|shutEFCF
|sideCECF~CDEH|sitGEEE|siteHEEE $dateFEEG~HFEE|sixIEEB~EFH@|sixtEEIE~EEHE|sizeEEEG~EECG|sleeGEFB|slowEECE|smalEEEA~EEEA|snowDCEE|softEEEG
|soldCEEE|sourEEEK|speaAEDE~EEEC|spenBDEA~EEHD|spliCEHE|squaEEHE|ssoEEEH|stagEEDH|staiEHEG|stamEFEL~EFEG|stanHGGG~ECCG|statABCC~BCBE
|stayHDFJ atEFHE inEEEH onGDEE~EGEF|stil@BB=~CE@C|stocGEEE|stonEEEG|stooDEBC~EECE|stopFCDD|streCEDE~EECE|struEEEH~EEEG|subsFEEG|suggEEDC
|suitGCDC|summEECE|supeEIDE|suppEEDI|surcEEJB|sureFEEG|survDEB@~EEEB|swapIKDG~FEEK|switEGEE~ECEE|sworEEEH|systFFCE|tablBDCE|takiECEE
|teamHIBB willGEEC~JE?E|tellCEDE meCEEE~DEBE|tenFEGF~CCEF|tendEEEC|tentEEHE|termGHCF~EEAF|testEECK~HGEI|textFEDH|thHGEA
|themIHBF withGEED~EECE|thin>D>?~?EE@|thirCEEE~DEFC|thosEED@~EEAC|thouAEH?~DEGE|threEEFC~EFEA|throIEIB inEEMD yourBDEE~GEFD|tickCEEF
|tideFHEE|tierEEEI|tillGAIF theFCGE~FIGD|timeBEDA~DEF@|told:@>B~BA?C|tonnGFDE~HEFE|tooDCEJ|took?A?A~BC@D|toolCEEE|topDEGF~EEGE|totaEEBD
|townCDDE|tradEEGD|traiEFGE~EGFB|travHFID~EEFB|treaEECE~EEEB|triaEEG@~EEGD|trusCDEE~EEGD|tryEEDC|turnEHF?~DFH?|twelEEEH|twenEEGE
|twicBEAD~EEAE|uGEGF|unclEEDC|unitFDGG #GEDE|untiLEFC theHGFE~EEEC|updaCEDE|uptiEECJ|usEHGE $dateIHEE~GEGD|useAEAK~CEDH|usedECEE|userEEDH
|usuaDEEB~EEBD|valiDHEH|valuEEAH~EEAD|vanFHEB|vatEEMC|vendCEEC~EEDC|versEEBC|veryEEEB~CDEB|vettEEEG|visiEEHC~EDEG|voteECED|waivEDOC
|walkECDE|wallGEEC|want<ED> theDEGE toCEDC~AFDA|warmEEDC|warrBADK|was8:94 #DCBE $moneyEECE~><==|wateFGEG~EGEE|wayEHAE~BE@G|we'vIEEI
|wearDECJ|weatEED@~EEEA|webDEEH|weekGGEE~EEGG|wellEECA~EEBC|went<?@A~BE@@|were;>><~AA;=|westEECE|wherAEBD~@EDE|whetEEA? theEECC~EECD
|whilFEEC|whitEFDB~EEEC|wholEEGG~EEEJ|whyCECA~EEEB|windEDCF~GFEE|wishAECC|won'KIEF|wordGEFI~HGEE|workEGEG onDCDH withEEEI~EECF|worrIEEE
|woul:>=B beCEEG~?E?@|writCEAE thatEEEB~CBEH|wrot@EBA~EECC|xCEAE|yardIFEC|yeHEEE|yearEEGF oneEEGE~CEJA|yetDEDA|zeroEDMF|acco~HDAA|addr~EEEC
|alre~EFEB|alwa~BEGH|am~EECE|aski~EEEG|betw~EECD|beyo~DEIB|bind~EECE|box~GEEG|brok~EECE|capp~EEEC|cell~EEDG|corr~EAED|degr~EECF|dela~EEEG
|end~DEEH|find~EEEA|floo~CEDC|foot~EECE|grou~GIED|hote~EEAE|hund~EEGE|job~EECE|loca~EECE|matt~GEEF|mill~EECE|morn~FEEC|move~EHE?|nois~GECE
|norm~FEGE|para~EGEE|perm~HGEE|pres~GFEE|prof~EEGE|reas~EEEC|repe~EFGE|rule~EECH|scre~EEEC|slip~DDDH|span~EEEG|stra~GECF|teac~EEEG
|tena~EECC|towe~HEEH|trac~EEEG|trip~GEEC|volu~EGDE|wron~CDB@|yell~GEEE
`;
