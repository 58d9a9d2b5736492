// Fitted by test/corpus/fit-weights.mjs on test/corpus/training; not written by hand.

/** Log-odds are sums of these, divided by this. */
export const SCALE = 6;

/** Commitment, timeline, pricing, terms: where a clause of no known word stands. */
export const BIAS: readonly number[] = [-13,-6,-10,-10];

/** From here on the words of a clause are a finding by themselves; from here on they bear out what a rule found. */
export const ADD: readonly number[] = [0.5,0.25,0.5,0.75];
export const KEEP: readonly number[] = [-9,-1,-0.75,-1];

/** The log-odds of a draft: by itself, and for what `settle` counts in it. */
export const DRAFT: readonly number[] = [1.69,1.54,0.03,-2.48,-1.34];

/** The share of them that each finding is given; below this they make it low, but for what is sure by itself. */
export const COMPANY = 0.3;
export const QUIET = -0.25;
export const SURE = 2.5;

/** What it adds that a rule spoke. */
export const RULES: Readonly<Record<string, number>> = {"acceptance":9,"commitment-elliptical":10,"commitment-goods":12,"commitment-hedged":0,"commitment-passive":6,"commitment-simple":9,"commitment-third-party":1,"commitment-vow":13,"commitment-you-will":10,"counter-offer":12,"credit":10,"deadline":11,"delivery-date":7,"discount":9,"feature-claim":9,"free-of-charge":15,"liability":12,"price-hold":13,"price-quoted":12,"promised-date":11,"turnaround":9,"unlimited":11};

/** What it adds that a word stands in a clause; `likelihood.ts` says how it is written. */
export const WORDS = `
!5:60
|#CBFC #@AHD $dateECBE $durationCEFE aCEME atCEFG dbEEEI degrEDCF forACIA gEFEH isEEEA kEEKG kgEEGG millEEGE ndIEDD ofCEA@ onBEEF pEEJC perEFID thHFEA theGEFB toEEEB weFEEH[ECED^FEKD~ABDB
|$dateQJB? !@<EE #DGCE andEFBC atFFGE befoEIEE byEEEC forEHDG ifEECE inBDFE is@>GE ofHGEE orEDGE sEEEC soEGDE theABEE weDEEH weekEGEE[ADDF^GBED~HGB>
|$durationE?HI #EEEC afteHLEA and?@FB befoCGBF forEEGD fromELCB inFHED isEEKB notiEDCI ofFECC on@BEH[AEEI^BFDM~EFFG
|$money>?L; allEEHE atEECE inEE@E perDEGC plusEEGE theEEHE[DCJ@^BETC~EFK?|$nameDCAG~CDBF|$pastAB>= sEEJE weCEDE~>A@;
|$percent?:JE $dateCDFE andEEEA isEEEC ofECEH offEECD onEEGE[CEHE^BEMF~?EGC|$recurringG>EH[EEGE~FEGG|-edAAEH~CBBG|-ingHEDD~FGDD
|aBADB[EEAE^GDEH $dateECEE credEEGE fewDEDC secoFEEG thirCEHC~AABB|agreABEH[EEEG withEEEC~CGFE
|allCEGK[CECG^DD?J #IEF@ inEEMD ourEEEH theEEDG threEEEC~EDGK|anCBEF[EEEC~CDCF
|andDEDG[GCEA #EEAD $dateFCEE aEECE everCEEE iGEBD i'mHEEE isEEDC itCEGA noECEE noboEEEC thatDEF@ theCEGD theyFFEC weEEHE youEHIE you'GGEE yourBEEE~ECDC
|anyHEEK[HEEF~EEDI|as@DFF[BEEC^ABCB $pastEEGE itEEHE longEDEG perEEFG youEEEI yourEECD~DEIF
|atDAFB[BEEE^CBBD #CEHE $date@@EB $durationECCE $moneyFEDB $percentEEGE costCEKE noEEEG ourJFED theCABD yourLJCD~BDGA
|averEC?C[EECE^EDCE~CB?D|balaGGIB[EEGD~EEHC|becaBBF@[EEEC~EEG@|befoLJGB[EECD^DDEC #GGBE theGEHE we@EEE youBDEE yourGFEC~IGFC
|bothCEFI[AEFH^BDGE~@BEF|breaEECL[ECGF~EDEJ|brinHEEE[CEDE~EEHF|but@EDB[EEEC~AEAD|callB?EC[AEEE^BEFF itEELD meBECE
|clau@DBK[EEDH^CEEI #CECG~BEEG|compE@EJ[EECF^EEEG|consGEEH[JEEE~EEFI|d[EEEG^EEEG|dearAEA>[AE=>^EEE?~FEIE|depoDFJ?[DEJC~EEG@
|doGEEB[CEBC^CEAC notEEEG theFEGE youBDDE~GEF=|doesFCDD[EEEC^FEDA notGEEE|drFECA[GEDD^GEEC~EDFB|evenEEFG[EEEC|everCDBM[EEEG^CEEJ~E@?I
|feelEEA@[EEBC^EEBB freeDEAB~CEBA|finaCHFC[EGED|firsHGFC[GIE@^EHE> $durationCDHF~GKGC|follCEA@[CCEE^BCEE~FGFC
|forFCGE[?DEE^>EHE #GEGD $dateCCEF $durationF@EE aBEDA allFEEC eachHEGE freeGEHE nothGEHE theCGIB usEECB youKGDB
|fromEJAD[GEFG^EEEG meHIEF theACED usIHEE~HEBD|fuelEEJB[EEID|fullDEIK[EGEF~EEGK|goHECF[EIEE liveGHEC~IADE|goodAIEG[DFEA^DEE? forEEEJ~DDEH
|halfEEJ=[ECID^CCHE $dateDDHE pricEEGE termIFBC~EEFB|heDCAA[EEAB^EEA?~AECB|hellDEBC[CEBC|hereEEAC[DEC@^BECC isEEDC~FEEB
|hiEEEA[EEEB^EBEA~EBEE|iJDE?[GEBD^BCB@ amGEEE can'BEEE comeJEDE don'EEEC giveFEIE have@EH? putEEFG readCEEE takeHEGE wantEEGE won'HEEE~HDDA
|i'dAD@@[EDDB^EDC@|i'llLHG?[LFE@^GFED beE@CD haveGGEE~CEGE|i'mLCE>[ICE?^IBB> inECEE onEAEE~HFD=|i'veFEFC[FFEA^EEE@~IEEE
|ifDCFF[GDFE^HBED aEEEI itFEEG it'sEEEC you?FEA~FEFC
|inDBEF[CDAD^BB?> #EECE $date?ACF $pastAE@C aGECG fullDDJE theCEAF threEEGD twoDEIA yourGGDF~DCCD
|isABEH[BC>B^CC@? $dateCAEE $durationEIAD $moneyEEHA $percentEEEH aDCEE fineEEEI forEEEC freeCCFE fromEEEC guarFEEG inclEEEJ itEECB noEEEH notEBG? onEGFE the>CC? whatEEAD withHEEE yourEFEJ~DEEG
|it[EE?F^BEAE #EEKE $dateFFCE andEEEG atEEBD backGEEF doesBEEE isEAAE isn'EEEC stanEEEH toADEE wasBBEB~DHFE|kindAHDA[BGE@^BHBB~EEDC
|leavKIEJ[HEEG theHECF~EHDG|mrEE@=[EEEC~EEEB|nEFJE[EEEC #EEJB~EEJE|nameEE@E[EGEE~?CBE|nineFEC?[GFEE~DDE?
|noCBKH[ECGG^ECCE charFEIC otheEEDI~HBGF|noboHEED[EEBG^IFBE elseGEEE~GGEE|noneBEED[DEEC^DEEC ofCEEE
|notECIE[ECDE^EEEG charEGLE theEEEA yourEEGG~EFEC|noteAADA[E@DD^EADC~CE=C|noth@ALF[ADDH^AAEE toEEFB~CEHE
|ofCDCD[EEEC #EFEC $date>?EE $durationECGD aDEDC itEEEG theDEBG themEEBD thisEEEC usEECF youCEBA~CDCB|okEFJB[EEHE
|onDCDF[GFCE^AECE #GECE $dateEED< $recurringECEC allEEHE callEEEI everEEEI meFEIF ourECFG siteHDDI theEHCD thisEECE usEEJE~HFDF
|oneECEB[ECFC^EEGE forEEGE ofBECE withEECE~EDC?|or@CEG[EECE~@DBB|ourHEEG[EEFC^GFEC ownAEEE sideEECG~FEEG|pECIE[EEEG aEEGE
|partBBDI[EEEG ofDECL|payB?QC[CEJB forEEIF~EENC|paymBDKD[EEHC^EEIC|per@DJE[EEEC~DEHE|plea;LD:[@FD@^BG>? toEEGD~CEE<
|rEEIE[EEGE^EEHE #EEIE~EEGF|rateCENE[EEHE isEEHE~EEID|sameEEIE[DEHE^DFIE asEDGC dayFECG~DEFC|secoFEIE[DEEC^EDEB~HEFA
|sectDGDC[EGEB^EFEC~EGEE|seeEBBD[E@EE~EEBE|sheFDEB[HEEB^IEE@~GDEE|she'[EGEE^GFEE~EEEC|shouEEBE[GEDG^JEDH beEEEC~IFEE
|signDMCH[DFEA^CGEC $dateEFGE offDGEE~EGCG|sinc?EC@[EECD theEECE|soCFEC[?CEB^BCHD theCFFE weEEEB~B@DE|some@A@<[DEEA^DEE@~@B<@
|sorrAEAC[EECE^EEDC~EEDB|stafEEGF[EEJD|storEBFC[EEGD^EEGB|than=??B[AA@@^?@=> #EEEG $durationGEDE forEECD you?CAB~E?C@
|thatA=E@[@EFG theCEDD youCEEE~BECA
|theGEEC[BCDE^CCCC #HEHC $dateFGE? $durationEDJC $percentEEIE audiAEDE bankEEEC billFEIE boarEEEC boxEEEG chanEEEC commDEDG counEECE cranEEEG custEEGD dataEEEC dateEEEC dayFEHE deliEECE diffFEIE doorEEEC extrGDGC ferrGDED follCEEE footEEEH fourEEGF fullEGDE greeEEEC hallDEEG hourGEEE housEEHE liceFEEH lotEEHF makeEEEH mastEEEG newGDEE nextGEEJ nighEEHE nortEEEG offiEEEC oldEEEC oneBECE ordeEEHE otheDEC@ packEEEI planEEDK platEEGJ pricBEHE rateEEAE restHEGB reteFEHE roadEEEB sameFGDD schoEEGD secoEEIB signEFEB stanEEGE storGEFD teamEECE testGEEC threEGEE twoGEEE wallGEEE wholEEFH windEECE workEHED~DEEC
|theiCDEB[EECA^DEAA~EECB|thenEDD=[CECD~EEE?|theyCDAC[EC?F^EC=E sayEEEC~GDDD|this@EDB[EFEB^DEEC isDEEB oneGEEE timeEECE~BCEC
|toBEDF[CEEB #DEFH $dateEBGE $moneyBEEJ $percentEEEG beBEE? callEEBD haveEEEC payEEID theGIEF usEEEG youIIDF yourEEGE~DBDE
|tranEEJI[EEGE~EEGJ|trucJGEE[IGED^IGFE~GGFE|twoHIFD[EFDH ofHEEB|unde[EEEC #GEEK theDEEH~EFBG|unliEEEI[EEEH liabEEE?~EEEH
|upHFEE[IEEE $dateHGEF inEEEC toDEDL~HHCF
|weJDHG[HEDE^HGCE acceAEFJ areBEID canEFHE can'EEBA carrEEEH hadCEDC haveBGEE keepHEEE replKEEG wereBEDE willEFIG~GHDG
|we'dEEE@[FEGD^EEGC~DEEB|we'lLFID[IFC?^KFE@~GEDF|we'rIFHH[GEFE^IFEG~EEEH|whatEAD?[EBDD^EEAF~FFEC|whenBCFD[EEBE theDCHE~EEFB
|whic<A?=[ABAC~>A??|who<@D@[DDC@^EEDC~?BCA|willOICC[FFCE beEIEG notHEEE~GEEC
|withEDDI[ADFE^DEEC #EEEC aDCEG itEEGE meJEEE refeEEEC theDCFE usEEFH youKKB@~ECEG|yesDGEI[BEEG^EFDJ~GEEF
|you'JIHF[GFEF^EEFG gotDEHE haveFEDG~EDFH|yourKHDG[CCDE^>CAC $dateJEEE gateHGEE inboGGEB lettEEEC own@EEE~FHBF|•FEEG[GEEF^FFGI~EFGH
|afteHJDD^EEEG theHEGE~DGHE|agen^AADA~CBBC|collGGDC^GEEE~HEGF|commEEBC^FEHB~BEEC|deliHHFE^FGEE~FGCE|elevEEE?^CEEC~DEBC|fourEBCC^EEEC~FEEB
|hiya^EEGE|inte>CEG^EGEE~BEBB|it's^CEEG #EEJC onDEDK theDECD|lastEEE@^CEEC~GIE?|loveADB?^EEEC~EECA|mrsCEDB^DEEC~DEEC|ms^EEGE
|myHBC?^GE>E ownHEEE~IHD@|newGEFE^EEHE oneHEEE|numbAEED^DECF~DEEA|pric?EMB^ECHE ofEEGE~BEKA|quesBE<=^EEEB~EC=B|regaEE@=^EECE
|takeHEFI^DEGB itEEEG~HGDF|therDFDB^@BED isCDFE~FECA
|youHGHE^DCCF $dateLJ@D aEFGE andEEEB areEEF? askCEBE askeCEDD canCEEJ don'EEGG findEEGE getEFFG haveHEDG holdEEGE keepEFFB likeEEEH mayAEEI mentDECD onGHEE payCBJC theIEGD willGEED~FFHF
|_a;EA@|_bADEE|_cDCDE|_dDBAC|_eDEDB|_fEEEC|_line@B@@|_nextCDGF|_onlyCFAA|_thenDEBH|abou=>=; $dateECEE theCECE~DE>=|abovEEE@~CEFC|absoEENB
|acceBEGN yourDEGE~DEEL|acroEEEC|advaEEHC~EEFB|afraEECE|agaiCCED~CEBE|aheaEHEE|alarCBEF|alonEEAG~EEBF|alsoCBEG~EEEG|analEDGD|anneCECF~EEEG
|anotHEAE|answBB@C|anybEEEG|anyoGEEH|anytCEAG~BEAG|anywEDDG~EECH|appEEEK|appeEEFB|apprFEEG|areEGEI fineEEEG notAEFC onCEGB theCEDE~CEDF
|arenEEDA|arouEECD|arraEGEF|arriIEEB|askCD?A~BECE|aske?DB> forEFBC~DEAD|asksBEDA~DCEB|attaDE@D~CEAF|audiBCAE~CECF|autoDDEI|awayEBGE
|bGFBA~EEBD|backIEHF $dateDFCD atCEDE toEDGD~JEHG|badEDEC|bandEEGE~EEHE|bankEED?~EEEC|baseEEBE onEEEC|basiEEE@~EEGE|beDEAC inEDEC~EDC?
|been@DCD~FCEG|begiGEEC~GEED|beinCEEC|beliCEDB|beloDEEH toCEEG|bestAEE@~EEEC|bettDEEC|bidDECD|bikeEEGE|billDEQ?~DDHD|blanEEBC|blesEEEC
|blocGEED|blueEED@|boarFEEA|bondEEDH|bookGGCD|bottEEEH~EEBH|boxGEDF~GEEF|boxeGFFA|boysHGCE|bridGEED~ECED|budgDCCC|builEEDG~EFEC
|busiEEEB~DEEC|byGDBE #EEFB aGEEF theDE@C usGEFF~CE@C|cBDCE #EEBE~EGEC|caleHEED|came>AA@ backBDDC~AD@E|canBEFJ~?CGG|can'AFBB|candEECE
|capCDCM|capsEEBE|cardEEID~BEFD|careJEDE|carpEECF~EEDG|carrECEL theEEEH~EFAJ|caseHEEE|cashEEHE|causEEEB|centCEFE|certEG@M andEEEG~GIDH
|chanECEH~EEEI|chapHEEE|charHGO? #EECE forEEHA~GEKC|checFFBH~EEAE|cheeEEEC|chilEEHF|claiEEDG~EEDH|clasFFEI~EEEH|cleaGHEE|clieGDDD
|clocEECE~FEEG|closHEC?~EE?C|codeEFAG~EE@E|coffEDEB|comeKHIF backDEEC downEEHE toEEGD withEEEI~HEEI|comiIHEC|confEHCI~EFEG|connGEDK
|contCCDG~CAAE|convBEDF~EEEB|copyHFED|corkGEFH|cornGEEE|costFEJB $moneyEEAE youDEID~GFEE|coul@C@@~DEBC|counCGFD|courHEEE~EEEC|coveEB?O~EE@K
|credEDNC|crewHGEB|crosEEEC|csvDEDH|currCEAF~DECF|custEECE~FEBE|cutEECE~BEDE|damaEEAK~EEAG|darkGEEE|data@E?J~BB?H|dateDBDA $dateCCEE~DEBE
|dayGEFJ~DDHI|dbEEEI|deciCCC@~EECD|declEECE~DDFC|deduEEGD|deleEDBI~EEEG|demoFGFD|descEEEC|deskEGDB|deviEEGH|did=B><~BEB@|didnCDEB~EEEB
|diesEEJE|diffEBFA~EEBB|discBFE@~CEED|distEEEH|dockEEFC~EEDC|docuEEFC|dogEEEB|don'FDFH~EEBJ|doneKIBG $dateFGEE~GECG|doorDCDE~DDAF
|doubGIFE~EEEI|downFFFG toCEJE~FEHE|drafFEBE|draw@EDB|drivFECC~B@EE|dropGHIF~EEGE|dueEFDG|duriGEDH|eachEEIJ~EEEJ|earlCECC~DECE|eatFEKE
|editEEDJ|eithEDAI~DCEE|elseIE@J|emaiEGEE|encrEEEH|endeEEEC|endsC@EE|engaEEGF|engiJGEI~EECE|equiEEEG|erroEECE|exGKFB|examEEEC~EEEB
|exceBEFF~EECF|exclCEDI~EEEG|expeFEFB|expoEEBJ~EEEG|exteFEJH|extrGELA~EEGB|failECGF~EEEC|fairECDG~DEBH|fallFEGI~EEEG|farEECC~EECC
|feeABQC isEEGB~CDMA|feesCCFH~EECE|ferrFDEA|fewDEDC|fielEFDB~FGEE|fiftEEJB~EEFB|figuEEHD~CEGC|fileGE@E~EDAI|filmEECH|filtEEGE|findEBED~EEEA
|fineBBFJ~BDEE|finiFEEC|fireEEDI~EEEH|firmCEED~GEEA|fishDEBE~HEEE|fittGEJE~EEGD|fixGECH|fixeEEIC~EEGE|flatEGLD~DGGB|fligHEIB|foldEEEB
|foodEEEJ|forgEEGE~EEEC|formDG@F~EEGD|fortGFGD|founBDB>~EE@>|freeBANG forEEAE toCEAC~DEIE|freiCEIE~GFDD|frosEEEI|frozCELE|gEFDH|gallFHCE
|gasEECE|gateGJDD~FEEB|gaveBDEA~EEEC|geneEECE~EEEG|germEEDC|getHFEG theGEHD~IEDF|getsDEFL~EEEJ|gettEEEC|giveEEHB~EEGE
|goesIIJH inEFEJ toEEGE~EEHE|goinGEDE toGEEE~EEAE|goneEEIA~CEDA|got theBEEE~EEDB|granEFGE|gratEEGC|greaEEEC|greeBEAD~DECB|greyEEEC|growCDEE
|gstEEIC~EEHD|guarE@>K forEEEI~BEBH|guesFHEF|had>?A> theCEED~BE@@|hallEE@F~FEBH|handGDEE~EFAG|hardEEFB~FEFC|has<B?A noEEEC theEEDB~BB@?
|haveDHDD askeEEGE beenCEDE itFEBE noDECD theEHDE yourCEEE~BDAC|haviGEEE|he'dBADC|headGEEF~FDDI|hearEECD fromFGEE~CECE|heatEEBH|helpEEDA
|herEEB>~GEEC|highEEBD~EEEC|himCECE~BECE|hisEEC=~EDA>|histFEGC|holdFGKJ~CEHG|holiGEHE|homeEDDG|honeEEGE~EEGD|hopeAEAA|hostEDGJ
|hourGEGF~GEGG|housDEEC|how?B@> manyCEED~CEBA|humaEEEH|imagEFEH|inboGGEB|inclECJK~GEEG|indeEEFG|insiFEHI $durationGFBF theEEEG~EDGG
|inspFEGI~FEEK|instGIMD ofEDJE|insu?D@M~EECK|intoDCEB|invoBCNC~ECEC|ipEEEH|isn'EDGE~EEEC|itemEEBC~EFBF|justCEBB|kEEKF~DEJE
|keepMHHD itDGIB~GEGE|keptDEEK|keysIKEG|kgEEGG|kickFGEF|kidsEEGE|kiloCFEF~EEEH|kitcFEBF|knocEFKE|know=B??~@EB=|lEEEG|labeCEEE~EEBF|laboEEGI
|lampEEEC|landEEEH inEEEH|lateHEJB~DEEA|laugEEEC|launHEDC|lawDEEI|leadEHDB|leakCEEJ|leasEECD~EECC|ledgEEEG|leedACEE|leftABB?~BEAA
|legaDECE~EEBE|lessEEGE~HEJF|letDECB meCEDE~DEDC|lettDEEB|leveEEDG~EEFG|liabBE>I~CEDG|liceEFEL|lifeEECK~EEAI|liftEEEH~CEEF|lighBEBH
|like?CED~@EEC|limiCECJ~DEDH|line isEEEG~EFAE|lingEEEG|linkHEEF|listADDE~CAEF|liveIHEG withBEEE~EECE|loadIHCE~GEDE|loanEEID|lockDFEJ~BEEI
|logEEBG|loggEEDH|logoCEEC|logsEEEG|longDBCE|look@EA> atBEBE~CEAD|loosEEEG|lorrGFDF|lossBEDG|lostDCCE~BEAD|lotDEHH~EDEH|luncDCEC|mHFFE
|machEECG~CEEE|madeBDEG~BDEE|mailCECA~DECE|mainEEG@~EEEC|makeBDEE~FCFE|malaEEEG|manDECD~EEAF|manaEEC?~EEEA|manyBDDE~EEDC|mapEEEC|marcEEEC
|margDEHA~EEAE|mark@EEE~DEJD|matcEEHD|mayACEJ~AECF|meGDFA atEECE~EEEC|meanCEAE~CE@E|measEEBE~EEBF|mediEEBE~EECF|meetDBEF onEEGE~EGAF
|mentAE??~EEAB|menuGEEE|metACEE|mighEEDC|migrKGEE|mileEEIG|mineGEAE~FEDG|miniDEHE|minuDCFH|missGFEB~GEED|mobiEEEJ~EEEH|modeFEBH~DEBH
|moduCDEG|moneFEKE|montHEEG~CBGF|moreEECC thanFEDG~ECAD|mostBEA@~BDB@|motoEEEG|moviGFEC|musiEECE|mustBEDD~EFDC|mutuEECI|myseMIDC~FECE
|ndIEDD~IEEE|ndaEEEJ|nearDDBE~EECE|need=JC? theBEDC~EED=|neigEECE~FDCE|netEEGE|neveEE@M beenEEEH~BE@H|newsEDEC~EEEC|nextEECH|niceEEDC
|nighIEFG~HEFG|nonEEEG|nortEECF|notiBB>I~ACDE|offFGJA $dateEEAE theEEIE|offe@EK?~EEGD|offiEDAA~CEDE|oilEEEH|oldEEHB|onboEEHE|onceEEEA
|onesHIEC~FEAE|only?EEJ~CECF|openDGE@~EEB@|operDHEE|ordeEHIB~EEIA|otheEE@G~BECC|oursEEHG~HHGE|outGDCF ofEDEI~HECG|outsEEBG
|overJGFC $dateEGEE toGFEE~HGFF|oweDEIG|ownCEDI~FGEG|owneEEEC|packIFEH|pageEE<A #EECD~EE@D|paid@EG?~EEE?|pairEFEI|pallGDHE|paneEDDJ
|papeCDBF~@EBF|parkCEED~EEAE|passCDEI~EEEG|pastEEFB|patcGEEE|payiGDHE|penaEEDH~EEEG|peopED@@~DC=@|periEEDG|persHCCE~FEBE|phasEEHF
|phonC@AF~GCEE|photEEE@ areEEEC~CEEA|pickFEAF upBCEG~EEFG|piecHEED~EFEC|piloEEGE|placEECD~EBED|planEABJ~GGCE|platFEGI|poDIEB|poinEEG@
|poliEEBG~DEEI|portEGGA~EGE@|posiEGEE|postFIEC~AECE|poweEDEH|premEEJE|presDCEE~GFEE|prinDDCF~EECH|prodFFBH~EHDE|promD@@?~DD@@|prooHEEF
|propBDEH~BCGE|provCDEF|publECDE liabEECH~EEEG|pumpEEFB|putGECE~EECH|quotCGGB~EEEC|rainEECE~CEDF|raisEEGE|rangBDCE|rathBCGD thanDCHE
|ratiEEEH~EEEG|rawEGEG~EFDJ|reacKGBD~HEDB|readBFBG yourEEEG~@E@E|recoDEBI~CGEG|redEEEC|reduEEHD|refeBDCA toCEEB~CEGC|refuHEKF|regiCEDI
|regrGEEE|rejeEEEC|releFEDI~EEEI|remaGEHE atFEHE~FFHA|remeBEEB|remoEEGH|reneFCHL~EEGE|rentEEJ@|repaGEEE~EECG|replIFCI theEEEH~JEEG
|repoGECE~EFBE|requAEEA~EEAC|reseEECE|resiGEEE|respCDBF~EECH|restJEEJ~KIGE|resuGECC|retaEEJE|reteEELA|retiEEEC|retuGIEE theEGEE~GEEA
|reviEEDC~EECC|righCECF~BEDE|ringGDBB|riskDEEK|rollHIEE|roofEEEC~EEEC|rounFECI theEEEG~EDGH|runIEEE~EHGC|runnHEDB|runsHDBH~IHBE|ruthEEGE
|sEDIE~CBHE|safeDEBF~DECE|said>A<>~DECB|saleEEIE|sampFHEB|sandEEEC~CEFE|saw@EBA~CEBE|sayEDB>~DE@=|says<?<; #EEDC~AB@@|scafGEEE
|scheEFCD~EGCE|schoEEHD~EEGC|scopEEDI|scraEEHD|screEDEC~EEEC|sealEEEG|seasEEFG|seatCCIG~CEDH|secrEEEH|secuFEEH|seemEEEC|seenBEEE~CEDE
|sellGEAL~GEEI|sendIIEE theJHEE|sentECBB|servEEEG|setJHGB upHGFE|settEEGC~EFGE|seveBDEE~CEDA|shalJGBE~EEDC|sheeBDEC~EEAE|shelEEGC~EEGD
|shifEEFB~BFFE|shipGHFE~CEHE|shoeEEEB|shooHEFE|shopFEBG~HEDD|shorEECA~EECC|showABCC #CDEE theCEEF~B@BC|shutEFCF|sideCECG~CDEH|sileEEEG
|sitGEEE|siteHEEE $dateFEEG~IFEE|sixIFEC~EFHA|sixtEEIE~EEHE|sizeEEEG~EECG|sleeGEFB|slowEECE|smalEEEA~EEEA|snowDCEE|softEEEG|soldCEEE
|sourEEEK|speaAEDE~EEEC|spenBEEA~EEHD|spliCEHE|squaEEHE|ssoEFEH|stagEEDH|staiEHEG|stamEFEL~EFEG|stanHFGG~ECCG|statACCC~BCBE
|stayHFFJ atEFHE inEEEH onGDEE~EGEF|stilABB=~BE@C|stonEEEG|stooEEBC~EECE|stopFCDD|streCEDF~EECE|struEEEH~EEEG|subsFEEG|suggEEDB|suitGCDC
|summEECE|supeEHDE|suppEEDI~CEDE|surcEEJB|sureFEEG|survDEB@~EEEB|swapIFDG~FEEK|switEGEE~EBEE|sworEEEH|systEFCE|tablBECE|takiECEE
|teamHIBB willGEEC~JE?E|tellBEDE meBEEE~DEBE|tenEEGF~CDEF|tendEEEC|tentEFHE|termGFCF~EEAF|terrEEEC|testEECK~HFEI|textFEDG~EGDF|thHFEA
|themIGBF withGEED~EECE|thin>D>?~?EE@|thirCEEE~DEFC|thosEED@~EEAC|thouAEH?~DEGE|threEEFC~EFE@|throIDIC inEEME yourBDEE~GEFD|tickCEEF
|tideFIEE|tierEEEI|tillGEIF theFEGE~FIGD|timeBDDA~CEF@|told:A>B meCDEE~BA?B|tooDCEJ|took?A?A~BD@C|toolCEEE|topCEGF~EEGE|totaEEBD|townCEDE
|tradEEGD|traiEFGE~EGFB|travHFID~EEFB|treaEECE~EEEB|triaEEGA~EEGD|trusCDEE~EEGD|tryEEDC|turnEIF?~DFH?|twelEEEH|twenEEGE|twicBEAD~EEAE|uGEGF
|unclEEDC|unitFDGG #GEDE|untiLGFC theHFFE~EEEC|uptiEECJ|usEHGE $dateIHEE toEEEC~GEGD|useAEAK~CEDH|userEEDH|usuaDEEB~EEBD|valiDHEH
|valuEEAH~EEAD|vanGHEB|vatEEMC|vendCDEC~EEDB|versEEBC|veryEEEB~CCEB|vettEEEH|visiFEHC~EDEG|voteECED|waivEDOC|walkEBDE|wallGEEC
|want<ED> theDEGE toCEDC~AFDA|warmEEDC|warrBADK|was8:94 #DCBE $moneyEECE~><==|wateFHEG~EGEE|wayEFAE~BE@F|we'vIEEI|wearDECJ|weatEED@~EEEA
|webDEEH|weekGGEE~EEGG|wellEECA~EEBC|went<?@@~BD@@|were;>><~AA;=|westEECE|wherAEBD~@EDE|whetEEA> theEECC~EECD|whilFEEC|whitEFDB~EEEC
|wholEEGG~EEEJ|whyCECA~EEEB|windECCF~GFEE|wishAECC|won'KIEF|wordGEFI~HFEE|workEFEG onDDDG withEEEI~EDCF|worrIEEE|woul;?=B beCEEG~?E?@
|writCEAE thatEEEB~CBEH|wrot@EB@~EECC|xCEAE|yardIGEC|yeHEED|yearEEGF oneEEGE~CEJA|yetDEDB|zeroEDMF|acco~HEAA|addr~EEEC|alre~EFEB|alwa~BEGH
|am~EECE|aski~EEEG|betw~EECE|beyo~DEIB|bind~EECE|brok~EECE|capp~EEEC|cell~EEDG|cond~EEEG|corr~EAED|cran~EEDG|deal~EEEB|degr~EECF|dela~EEEG
|end~CEEG|floo~CEDC|foot~EECE|grou~GIED|hote~EEAE|hund~EEGE|job~EECE|loca~EECE|matt~GEEF|mill~DECE|morn~FFEC|move~EHE>|nois~GECE|norm~FEGE
|para~EGEE|perm~HFEE|prof~EEGE|pull~GEEE|reas~EEEB|repe~EEGE|room~DCEE|rule~EECH|slip~DDDH|stra~GECF|teac~EEEG|tena~EECC|tonn~HEFE
|towe~HEEI|trac~EEEG|trip~FEEC|volu~EGDE|wron~BDB@|yell~GEEE
`;
