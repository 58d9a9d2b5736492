// Fitted by test/corpus/fit-weights.mjs on test/corpus/training; not written by hand.

/** Log-odds are sums of these, divided by this. */
export const SCALE = 6;

/** Commitment, timeline, pricing, terms: where a clause of no known word stands. */
export const BIAS: readonly number[] = [-13,-5,-10,-10];

/** From here on the words of a clause are a finding by themselves; from here on they bear out what a rule found. */
export const ADD: readonly number[] = [0.25,0.25,0.5,0.75];
export const KEEP: readonly number[] = [-1,-1,-0.75,-1];

/** The log-odds of a draft: by itself, and for what `settle` counts in it. */
export const DRAFT: readonly number[] = [1.66,1.62,0.01,-2.39,-1.33];

/** The share of them that each finding is given; below this they make it low, but for what is sure by itself. */
export const COMPANY = 0.3;
export const QUIET = -0.25;
export const SURE = 2.5;

/** What it adds that a rule spoke; and the rules that are right so often by themselves that no words take away what they found. */
export const RULES: Readonly<Record<string, number>> = {"acceptance":4,"certification":15,"commitment-elliptical":10,"commitment-goods":12,"commitment-organisation":7,"commitment-passive":6,"commitment-present":10,"commitment-simple":10,"commitment-vow":13,"commitment-will":14,"commitment-you-will":10,"confidentiality":11,"counter-offer":12,"credit":10,"data-residency":11,"deadline":11,"delivery-date":8,"discount":9,"event-deadline":6,"exclusivity":12,"feature-claim":8,"free-of-charge":15,"liability":12,"payment-terms":16,"price-hold":13,"price-quoted":12,"promised-date":11,"renewal":15,"service-level":16,"turnaround":9,"unlimited":12,"waiver":16,"warranty":9};
export const RELIABLE: readonly string[] = ["certification","commitment-organisation","commitment-present","commitment-will","confidentiality","data-residency","exclusivity","payment-terms","renewal","service-level","waiver","warranty"];

/** What it adds that a word stands in a clause; `likelihood.ts` says how it is written. */
export const WORDS = `
!5<61
|#CBFC #@AHD $dateECBE $durationCEFD aCEME areGEEE atCEFG dbEEEI degrEDCF forACIA gEEEH isEEEA kEEKG kgEEGG millEEGE ndIFDD ofCEA@ onBEEF pEEJC perEFID thHGEA theGEFB toEEEB weFEEH xEEEG[ECED^FEKD~ABDB
|$dateQIB? !@<EE #DGCE andEFBC atFFGE befoEIEE byEEEC forEGDG ifEECE inBCFE is@>GE ofHFEE orEDGE pleaEGEE sEEEC soEGDE theABEE weDFEH weekEGEE[AEDF^GBED~HGB>
|$durationE>HI #EEEC afteHLEA and@@FB befoDGBF forEEGD fromEMCB inFGED isEEKA notiEDCH ofFECC on@BEH[AEEI^BFDM~EFFG
|$money>>L; allEEHE atEECE inEE@E perDEGC plusEEGE theEEHE[DBJ@^AETC~DFK>|$nameDDAG~CDBF|$pastA@>= sEEJE weCEDE~>@@;
|$percent?9JE $dateCDFE andEEE@ isEEEC ofECEH offEECD onEEGE[CEHE^BEMF~?DGC|$recurringG=EH[EEGE~FEGF|-edAAEH~CCBG|-ingHEDD~FGDD
|aBADB[EEAE^HDEH $dateECEE credEEGF fewDEDC secoFEEG thirCEHC~A@BB|agreABEH[EEEG withEEEC~CHFE
|allCEGK[CECG^DC?J #IGF@ inEEMD ourEEEH theEEDG threEEEB~DDGJ|anBCEF[EEEC~CECF
|andDEDG[GCEA #EEAD $dateFCEE aEDCE everCEEE iGEBD i'mHEEE isEEDC itCEGA noECEE noboEEEC thatDEF@ theCEGD theyFEEC weDEHE youFIIE you'GGEE yourCEEE~ECDC
|anyHBEK[HEEF~EDDI|as@BFF[BEEC^AECB $pastEEGE itEEHE longEEEG perEEFG youEEEI yourEECD~DEIF
|atDAFB[BEEE^CBBD #CEHD $date@AEB $durationECCF $moneyFEDC $percentEEGE costCEKE noFEEG ourJFED theC@BD yourLJCD~BCGA
|averED?C[EECE^EDCE~CC?D|balaGHIB[FEGD~EEHC|becaBCF@[EEEC~EEG@|befoKHGB[ECCD^DCEC #GHBE theGDHE weAEEE youBAEE yourGEEC~IGFC
|bothCEFI[AEFH^BEGE~@DEF|breaEECL[ECGF~ECEJ|brinGFEE[CEDE~EEHF|but@EDA[EEEC~AEAD|callCAEC[BEEE^BEFF itDELD meBECE
|clau@CBK[EEDH^CEEI #CECG~BEEG|compE@EJ[EECF^EEEG|consGEEH[JEEE~EEFI|d[EEEG^EEEG|dearAEA>[AE=>^EEE?~FEIE|depoDGJ?[DEJC~EEG@
|doGEEB[CEBC^CEAC notEEEG theFEGE youBCDE~GEF=|doesFCDD[EEEC^FEDA notGEEE|drFECA[GEDD^GEEC~EDFB|everCDBM[EEEG^CEEJ~E@?I
|feelEEA@[EEBC^EEBB freeDEAB~DEBA|finaCIFC[EGED|firsHIFC[GIE@^EHE> $durationCCHF~GJGB|follCEA?[CCEE^BCEE~FGFC
|forECGE[?DEE^>EHE #GEGC $dateCCEF $durationG?EE aBEDA allFEEC eachHEGE freeFEHE nothFEHE theDFIB usEECC youKHDB
|fromEHAD[GEFG^EEEG #EBEE meHIEF theABED usIHEE yourEGED~HEBD|fuelEEJB[EEID|goHECF[EHEE liveGHEC~IBDE|goodAIEF[DFEA^DEE@ forEEEI~DCEH
|halfEGJ=[ECID^CCHE $dateDDHE pricEEGE termIIBC~EEFB|heDCAA[EEAB^EEA?~AECB|hellDEBC[CEBC|hereEFAC[DEC@^BECC isEEDC~FEEB
|hiEEEA[EEEA^ECEA~ECEE|iIDE?[GEBD^BCB@ amGEEE can'BEEE comeJEDE don'EEEC giveFEIE haveAEH? putFGFG takeHEGE wantEEGE won'HEEE~HDD@
|i'dBB@@[ECDB^ECC@|i'llMIG?[LGE@^GFED beE@CD haveGHEE~CEGE|i'mLBE>[IDE?^IBB> atECDE onEAEE~HGD=|i'veFEFC[FFEA^FEE@~IEEE
|ifDBFF[FCFE^HAED aDEEI itFEEG it'sEEEC you?GEA~FDFC
|inDCEF[CEAD^BD?> #EECF $date?@CF $pastAE@C aGECG fullDDJE theDDAF threEEGD twoDEIA yourGHDF~DDCD
|isABEH[BC>B^CC@@ $dateCAEE $durationEIAD $moneyEEHA $percentEEEH aDCEE acceEEFG fineEEEI forEEEC freeDCFE fromEEEC guarFEEG inclEEEJ itEECB noEEEH notEBG> the>CC? whatEEAD withHEEE yourEEEJ~DDEG
|it[EF?F^BEAE #EEKE $dateFGCE andEEEG atEEBD backGEEF doesBEEE inEGEF isEAAE isn'EEEC stanEEEH toADEE wasBBEB~DHFE|kindAHDA[BHE@^BHBB~EEDC
|leavKHEI[HEEG theHECF~EGDG|mrED@=[EEEC~EEEB|myGAC?[ECDE^GD>E ownHEEE~IHD@|nEFJE[EEEC #EEJB~EEJE|nameEF@E[EHEE~?BBE|nineEFC?[GFEE~CEE?
|noCAKH[EBGG^EBCE charFEIC otheEEDI~HBGF|noboHEED[EEBG^IFBE elseGEEE~GHEE|notEBIE[EBDE^EEEG charEGLE theEEEA toEEEG yourEEGG~EGEC
|noteAADA[E@DD^EADC~CE=C|noth@@LF[ABDH^A@EE toEEFB~CEHD
|ofCDCD[EEEC #EFEC $date>?EE $durationECGD aDEDC itEEEG theDEBG themEEBD thisEEEC usEECF youCEBA yourEEEC~CECB|okEEJB[EEHE
|onDCDF[GFCE^ADCE #GECE $dateEDD< $recurringECEC allEEHE callEEEH everEEEI meFEIF siteHCDI theEGCD thisEECE usEEJE yourGFEE~HFDF
|oneECEB[EDFC^EEGE forEEGE ofBECE withEECE~EDC?|or@DEF[EECE~@DBB|ourHEEG[EEFC^GFEC ownAEEE sideEECG~EEEG|pEEIE[EEEG aEEGE
|partBDDI[EEEG ofDECL|payB?QC[CDJB forEEIF~EENC|paymBDKD[EEHC^EEIC|plea;KD:[@ED@^BG>? toEEGD~CEE<|rEEIE[EEGE^EEHF #EEIE~EEGF
|rateCENE[EEHE isEEHE~EEID|sameEEIE[DEHE^DFIE asECGC dayFGCG~DDFC|secoFFID[DEEC^EDEB~HFFA|sectDGDC[EGEB^EFEC|seeEBBD[E@EE~EEBE
|sheFCEB[HEEB^IEE@~HDEE|shouEEBE[FEDG^JFDH beEEEC~IGEE|signDKCH[DGEB^CHEC $dateEGGE~EGCG|sinc?DC@[EECD theEECE
|soDFEC[?DEB^BCHD theCFFE weEEEB~B@DE|some?B@<[DEEA^DEEA~AC<@|sorrAEAC[EECE^EEDC~EEDB|stafEEGF[EEJD|storEAFC[EEGD^EEGB
|than=??B[BA@@^?@=> #EEEG $durationGEDE forEECD you?CAB~E?C@|thatB>E@[@EFG theCEDD youCEEE~BECB
|theGFEC[BCDE^CDCC #HEHC $dateFHE? $durationEDJC $percentEEIE audiAEDE bankEEEC billFEIE boarEEEC boxEEEG chanEEEC clocEHEF commEEDG counEECE cranEEEG custEEGD dataEEEC dateEEEC dayFEHE deliEECE diffGEIE doorEEEC extrFEGC ferrGDED follCEED footEEEG fourEEGE fullEGDE greeEEEC hallDEEG holiGEEE hourGEEE housEEHE liceFEEH lotEEHF makeEEEH mastEEEG newGEEE nextGEEJ nighEEHE nortEEEG offiEEEC oldEGEC oneBECE ordeEEHE otheDEC@ packEEEI planEEDK platEEGJ pricCEHE rateEEAE restHEGB reteFEHE roadEEEB sameFGDD schoEEGD secoEEIB servEIEE signEFEC stanEEGE storGEFD teamEECE testGEEC threEGEE traiEEFC twoGFEE wallGEEE wholEEFH windEECE workEGED~DEEC
|theiCEEB[EECA^DEAA~EECC|thenEED=[CDCD~DEE?|theyCCAC[ED?F^EE=E sayEEEC~GCDD|this@FDB[EGEB^DEEC isDEEB oneGEEF timeEECE~ACEC
|toBEDF[CEEB #DCFH $dateEBGE $moneyCEEJ $percentEEEG beBEE? callEEBD getECEE haveEEEC payEEID theGKEF usEEEG youIJDF yourDEGE~DBDE
|tranEEJI[EEGE~EEGJ|trucJIEE[IHED^IGFE~GGFE|twoHIFD[EEDH ofHEEB|unde[EEEC #GEEK theDEEH~EFBG|unliEEEI[EEEH liabEEE?~EEEH
|upHFEE[IEEE $dateHGEF inEEEC toDEDL~HHCF
|weJDHG[HEDE^HHCE acceAEFJ areBEID canEFHE can'EEBA carrEEEH hadCEDC haveBFEE keepGEEE replKFEG wereBEDE willEFIG~GIDF
|we'dEDE@[FDGD^ECGC~DEEB|we'lLGID[IGC?^KEE@~GDDF|we'rIGHG[GEFE^IFEG~EEEH|whatEBD?[EADD^EEAF~FFEC|whenBCFD[EEBE theDCHE~EEFB
|whic<@?=[ABAC~>A??|who=@D@[DDC@^EEDC~?BC@|willOICB[FGCE beEIEG notHEEE~HDEB
|withEEDI[ADFF^DEEC #EEEB aDDEG itEEGE meJEEE refeEEEC usEFFH youKJBA~ECEG|yesDHEI[CEEG^EGDI~GEEE|you'JJHG[GGEF^EEFG gotDEHE haveFEDG~EEFH
|yourKGDG[CEDE^?DAC #FGED $dateJFEE gateHHEE inboGGEB lettEEEC own@EEE~FHBF|•FEEG[GEEF^FEGI~EEGH|afteHKDD^EEEG theIEGE~DGHE|agen^AADA~CBBC
|alsoCBEG^DDEC~EEEG|collGGDC^GFEE~HEGF|commEEBC^FEHB~CEEC|deliHFFE^FGEE~FGCE|elevEEE@^CEEC~DEBC|fourEBCC^EEEC~FEEB|hiya^EEGE
|inte>CEG^EGEE~BEBB|it's^CEEG #EEJC onDEDK theDECD|lastEBE@^CEEC~GIE?|loveACB?^EEEC~EECA|mrsCEDB^DEEC~DEEC|ms^EEGE|newGEFE^EEHE oneGEEE
|noneAEED^DEEC ofBEEE|numbAEED^DECF~DEEA|pric?EMB^ECHE ofEEGE~CEKA|quesBE<=^EEEB~EC=B|regaEE@=^EECE|she'^GEEE~EEEC
|takeHEFI^DEGB itEEEG theECFD~HGDF|therDFDB^@BED isCDFE~FECA
|youHFHE^DDCF $dateLJ@D aEFGE andEFEB areEEF? askCDBE askeCEDC canCEEJ don'FEGG findEEGE getEEFG haveHEDG holdEEGE keepEFFB likeEEEH mayBDEI mentDECD onGHEE payCBJC theIGGD willGEED~FFHF
|_a;EA@|_bAEEE|_cDCDE|_dDCAC|_eEFDB|_fEEEC|_line@B@@|_nextCDGF|_onlyCFAA|_thenDEBH|abou=>=; $dateECEE theCECE~DE>=|abovEDE@~DEFC|absoEENB
|acceBDGN yourCEGE~DEEL|acroEEEC|advaEEHD~EEFB|afraEECE|agaiCCED~CEBE|aheaEIEE|alarCBEF|alonEDAG~EEBF|analECGD|anneCECF~EEEH|anotHEAE
|answBB@C|anybEDEG|anyoGEEH|anytCDAG~BEAG|anywEDDG~EECI|appEEEK|appeEEFB|apprFEEG|areEGEH notBEFC onCEGB theCEDE~CDDF|arenEEDA|arouEECD
|arraEGEF|arriIFEB|askCB?A~BECE|aske?DB> forEFBC~DEAD|asksBEDA~DCEB|attaDE@D~DEAE|audiBDAE~CECF|autoDCEI|awayEBGE|bGGBA~EEBD
|backIEHF $dateDGCD atCEDE toEEGD~JEHG|badEDEC|bandEEGE~EEHE|bankEED?~EEEC|baseEEBE onEEEC|basiEEE@~EEGE|beDEAC inDDEC~ECC?|been@CCD~FCEG
|begiFEEC|beinCEEC|beliCEDB|beloDDEH toCEEG|bestAEE@~EEEC|bettDEEC|bidDECD|bikeEEGE|billDEQ?~DEHD|blanEEBC|blesEEEC|blocGFED|blueEED@
|boarFEEA|bondEEDH|bookGFCD|bottEEEH~EEBH|boxeFGFB|boysHHCE|bridGEED~ECEE|budgDCCC|builEEDG~EGED|busiEEEB~DEEC
|byHEBE #EFFB aGEEF theCE@C usGEFG~CF@C|cBDCE #EEBE~EFEC|caleHEED|came>AA@ backBDDC~AD@E|canBEFJ~?DGG|can'AFBB|cancCEEF|candEECE|capCDCM
|capsEEBE|cardEEIE~BEFD|careJEDE|carpEECF~EEDG|carrEEEL theEEEH~EEAJ|caseHEEE|cashEEHE|causEEEC|centCEFE|certEG@M andEEEG~GHDH
|chanEEEH~DCEI|chapIEEE|charHGO? #EECE forEEHA~GEKC|checFGBH~EEAE|cheeEEEC|chilEEHF|claiEEDG~EEDH|clasFFEI~EEEH|cleaGHEE|clieGEDD
|clocEGCE~FEEG|closHEC?~EE?C|codeEFAG~EE@E|coffEEEB|comeKHIF backDEEC downEEHE toEDGD withEEEI~HEEI|comiIGEC|concEEEC|confEHCI~EGEG
|connGGDK|contDBDG~CAAE|convBEDF~ECEB|copiEFEG|copyHFED|corkFEFH|cornGEEE|costFEJB $moneyEEAE youDEID~GFEE|coul@C@@~CEBC|counCHFD
|courHEEE~EEEC|coveEB?O~EE@K|credECND|crewIGEB~ECEE|crosEFEC|csvDEDH|currCEAF~EECF|custEECE~FEBE|cutEECE~BEDE|damaEEAK~EEAG|darkGEEE
|dataAE?I~BA?H|dateDCDA $dateCCEE~DFBE|dayGFFI~CEHI|dbEEEI|deciCBC@~EECD|declEECE~DDFC|deduEEGD|deleECBI~EEEG|descEEEC|deskFFDB|deviEEGH
|did=B><~BEB@|didnCDEB~EEEB|diesEEJE|diffECFA~EEBB|discCFE@~CEEC|distEEEH|dockEEFC~EEDC|docuEEFC|dogEEEB|don'FCFH~EEBJ
|doneKJBG $dateFGEE~FECG|doorEBDE~DDAF|doubGIFE~EEEI|downFEFG toCEJE~GEHE|drafFEBE|draw@EDB|drivFECC~BAEE|dropGHIF~EDGE|dueEFDG|duriGEDH
|eachEEIJ~EEEJ|earlCDCC~EECE|eatFEKE|editEEDJ|eithEDAH~DBEE|elseIF@J|emaiEGEE|encrEEEH|endeEEEC|endsC@EE|engaEEGF|engiJFEI~EDCE|equiEEEG
|erroEECE|evenEFFG|exGKFB|examDEEC~EEEB|exceBEFF~EECF|exclCEDI~EEEG|expeEEFB|expoEEBJ~EFEG|exteFEJH|extrGEL@~EEGB|failECGF~EEEC
|fairEEDG~DEBH|fallFEGI~EEEG|farEECC~EECC|feeAAQB isEEGB~CDMB|feesCCFH~EECE|ferrEDEA|fewDEDC|fielEFDB|fiftEEJB~EEFB|figuEEHD~CEGC
|fileGF@E~EDAI|filmEECH|filtEEGE|fineBCFI~BCEE|finiFEEC|fireEEDH~EEEH|firmCEED~GEEA|fishDEBE~HEEE|fittFEJE~EEGD|fiveECEE|fixGECH
|fixeEEIC~EEGE|flatEFLD~DGGB|fligHEIC|foldEEEB|foodEEEJ|forgEEGE~EEEC|formDG@F~EEGD|fortGFGD|founBDB>~EE@>|freeB@NG forEEAE toDEAC~EEIF
|freiCEIE~GFDD|frosEEEI|frozCELE|fullDEIK~EEGK|gEEDH|gallFHCE|gasEECE|gateGJDD~FEEB|gaveBDEA~EEEC|geneEDCE~EEEG|germEEDC
|getHEEG theGFHD~IEDF|getsDEFL~EEEJ|gettFFEC|giveEDHB youGFEE~EEGE|goesIJJH inEFEJ toEEGE~EEHE|goinGEDE toGEEE~EEAE|goneEEIA~CEDA
|got theBDEE~EEDB|granEGGE|gratEEGC|greaEEEC|greeBEAD~DECB|greyEEEC|growCDEE|gstEEID~EEHD|guarE?>K forEEEI~BEBH|guyGEED
|had?@A> theCEED~BE@@|hallEE@F~FEBH|handGDEE~EEAG|happECEE|hardEEFB~FEFC|has<C?A noEEEC theEEDB~BB@@
|haveDHDD askeEEGE beenCEDE itFEBE noDECD theEIDE yourCEEE~BEAC|haviGEEE|he'dBADC|headGEEF~FDDI|hearDECD fromFGEE~BECE|heatEEBH|helpEEDA
|herDEB>~GEEC|highEEBD~EEEC|himCECE~BECE|hisEEC=~EDA>|histGEGC|holdFGKJ~DDHG|holiFEHE|homeECDG|honeEEGE~EEGD|hopeBDAA|hostECGJ
|hourFFGF~GEGF|housDCED|how?B@> manyCEED~CEBA|humaEEEH|imagEFEH|inboGHEB|inclEDJG~GFEH|indeEEFG|insiFFHI $durationGFBF theEEEH~EEGG
|inspFEGI~FEEK|instGIMC ofEDJE|insu?D@M~EECK|intoECEB|invoACNC~ECEC|ipEEEH|isn'EEGE~EEEC|itemEEBB~EFBF|itsEEEG|justCEBB|kEEKF~DEJE
|keepLHHD itDGIB theEGED~GEGE|keptDEEK|keysIKEG~FGEE|kgEEGG|kickFHEF|kidsEEGE|kiloCEEF~EEEH|kitcFEBF|knocEFKE|know=B??~@EB=|lEEEG
|labeCEEE~EEBF|laboEEGI|lampEEEC|landEEEH inEFEH|lateHEJB~DEEA|laugEEEC|launHEDC|lawDEEI|leadEGDB|leakCEEJ|leasEECD~EECC|ledgEEEG|leedABEE
|leftABB>~BEAA|legaDECE~EEBE|lessEEGE~HEJF|letDECB meCEDE~DEDC|lettCEEA|leveEEDG~EEFG|liabBD>I~CEDG|liceEFEL|lifeEECK~EEAI|liftEEEH~CDEF
|lighAEBH|like?CED~AEEC|limiCECJ~DEDH|line isEEEG~EFAE|lingEEEG|linkHEEF|list@DDE~CBEF|liveIHEG withBEEE~EECE|loadIGCE~GEDE|loanEEID
|lockDFEJ~BEEI|logEEBG|loggEEDH|logoCEEC|logsEEEG|longDCCE|lookAEA> atBEBE~CEAD|loosEEEG|lorrGEDF|lossBEDG|lostDCCE~BEAD|lotDEHH~ECEH
|luncDCEC|mHGFE|machEECG~CEEE|madeBDEG~BDEE|mailCDCA~DECE|mainEFG@~EEEB|makeBDEE~FCFE|malaEEEG|manCECD~EEAF|manaEEC?~EEE@|manyCDDE~EEDC
|mapEEEC|marcEEEC|margDEHA~EEAE|mark@DEE~DEJE|matcEEHD|mayBAEJ~AECF|meGEFA atEECE~EDEC|meanCEAE~CE@E|measEEBE~EEBF|mediEEBE~EECF
|meetDAEF onEEGE~EGAF|mentAE??~EEAB|menuGEEE|metADEE|mighEEDC|migrKFEE|mileEEIG|millEEEG~EECE|mineGEAE~FEDG|miniDDHE|minuDCFH|missGFEB
|mobiEEEJ~EEEH|modeFDBH~DEBH|moduDDEG|moneFEKE|montGEEG~BBGF|moreEECC thanGEDG~EEAD|mostBDA@~BDB@|mothCEED|motoEEEG|moviGFEC|musiECCE
|mustBEDD~EFDC|mutuEECJ|myseMIDC~FECE|ndIFDD~HEEE|ndaEEEK|nearDDBE~EECE|need=HC? theBEDC~EED=|neigEECE~FCCE|netEEGE|neveEE@L beenEEEH~BE@G
|newsEDEC~EEEC|nextEECH|niceEEDC|nighIEFF~HEFF|nonEEEG|nortEECF|notiBA>I~ABDE|offFFJA $dateEEAE theEEIE|offe@FK>~EEGD|offiECAA~CDDE|oilEEEH
|oldEGHB|onboEEHE|onceEEEA|onesHIEC~FEAE|only@EEJ theEEEC~CDCF|openDHE@~EEB@|operDGEE|ordeEHIB~EEIA|otheEE@G~BECC|oursEEHG~HIGF
|outGCCF ofEEEI~HECG|outsEEBG|overJHFC $dateEGEE toGFEE~HGFF|oweCEIG|ownCDDI~FEEG|owneEEEC|packIEEH|pageEE<A #ECCD~EE@D|paid@EG?~EEE?
|pairEFEI|pallGEHE|paneEDDJ|papeCDBF~@EBF|parkCEED~EEAE|passCEEI~EEEG|pastEEFA|patcGEEE|payiGDHE|penaEEDH~EEEG|peopEE@@~DD=@|perADJE~DEHE
|periEEDG|persHDCE~GFBE|phasEEHF|phonCCAF~GDEE|photEEE@~BEEA|pickFEAF upBCEG|piecHFED~EFEC|piloEEGE|placEECD~EBED|planEABJ~GFCE|platFEGI
|poDJEB|poinEDG@|poliEEBG~DEEI|portEFGA~EFE@|posiEGEE|postFIEC~AECE|poweEDEH|premEEJE|prinDCCF~EECH|prodFFBH~EHDE|promD?@?~DD@@|prooHEEF
|propABEI~BDGE|provCCEF|publDBDE liabEECH~EEEG|pumpEEFB|putHFCE~EECH|quotDFGB~EEEC|rainEECE~CDDF|raisEEGE|rangBCCE|rathBCGE thanDCHE
|ratiEEEH~EEEG|rawEGEG~EFDJ|reacKGBD~HEDB|readBFBG yourEEEG~@E@E|receEGEF|recoDEBI~CFEG|redEEEC|reduEEHD|refeADCA toCEEB~CEGB|refuHEKF
|regiCEDI|regrGEEE|releFEDI~EEEI|remaGFHE atFEHE~FFHA|remeBEEB|remoEEGG|reneFDHL~EEGE|rentEEJ@|repaGEEE~EECG|replIFCI theEDEH~KEEG
|repoGECE~EFBE|requBEEA~EEAC|reseEECE|resiGFEE|respCCBF~EECH|restJEEJ~KIGE|resuGECC|retaEEJE|reteEELA|retiEEEC|retuGIEE theEGEE~GEEA
|righCECF~BEDE|ringGEBB|riskDEEK|rollHHEE|roofEEEC~EEEC|rounEECI theEEEG~EDGH|runIEEE~EGGC|runnHEDB|runsHCBH~IIBE|ruthEEGE|sECIE~CBHE
|safeCEBF~DECE|said>@<> theyDCEE~DECB|saleEEIE|sampFHEB|sandEEEC~CEFE|saw@EBA~CEBD|sayEDB>~EE@=|says<?<; #EEDC~AB@A|scafGFEE|scheEFCD~EHCE
|schoEEHD~EEGC|scopEEDI|scraEEHD|sealEEEG|seasEEFG|seatDCIG~CEDH|secrEEEH|secuFEEH|seemEEEC|seenBEEE|sellGEAL~GEEI|sendIHEE theJHEE
|sentEDBC|servEGEG|setJGGB upHGFE|setsEGFD|settEEGC~EGGE|seveBDEE~CEDA|shalJGBE~EFDC|sheeBDEC~EEAE|shelEEGC~EEGD|shifEEFB~BFFE
|shipGHFE~CEHE|shoeEEEB|shooHEFE|shopFEBG~HEDD|shorEDCA~EECC|showACCC #CDEE theCEEF~B?BD|shutEFCF|sideCECG~CDEH|sileEEEG|sitGEEE
|siteHEEE $dateFEEG~IFEE|sixIFEC~EFHA|sixtEEIF~EEHE|sleeGEFB|slowEECE|smalEEEA~EEEA|snowDCEE|softEEEG|soldCEEE|sortGFEE|sourEEEK
|speaAEDE~EEEC|spenBDEA~EEHD|spliCEHE|squaEEHE|ssoEFEH|stagEEDH|staiEHEG|stamEFEL~EFEG|stanHGGG~ECCH|statABCC~BCBE
|stayHCFJ atEFHE inEEEH onGDEE~EGEF|stil@BB=~CE@C|stonEEEG|stooEEBC~EECE|stopFCDD|streCEDF~EECE|struEEEH~EEEG|subsFEEG|suggEEDC|suitGCDD
|summEECE|supeEHDE|suppEEDI~CEDE|surcEEJB|sureFEEG|survDEB@~EEEB|swapIKDG~FEEK|sworEEEH|systFFCE|tablBDCE|takiECEE|teamHIBB willGEEC~JE?E
|tellCEDE meBEEE~DEBE|tenFEGF~CCEF|tendEEEC|tentEEHE|termGHCF~EEAF|terrEEEC|testEECK~HGEI|textFEDG|thHGEA|themIHBF withGEED~EECE
|thin>D>?~?EE@|thirCEEE~DEFC|thosEED@~EEAC|thouAEH?~DEGE|threEEFC~EFEA|throIEIB inEEMD yourBDEE~GEFD|tickCEEF|tideFHEE|tierEEEI
|tillGAIF theFCGE~FIGD|timeBEDA~DEF@|told:@>B meCDEE~BA?B|tonnGFDE~HEFE|tooDCEJ|took?A?A~BD@D|toolCEEE|topDEGF~EEGE|totaEEBD|townCDDE
|tradEEGD|traiEFGF~EGFB|travHFID~EEFB|treaEECE~EEEB|triaEEG@~EEGE|trusCDEE~DEGD|tryEEDC|turnEHF?~DEH?|twelEEEH|twenEEGE|twicBEAD~EEAE|uGEGF
|unclEEDC|unitFEGG #GEDE|untiLFFC theHGFE~EEEC|updaCEDE|uptiEECJ|usEHGE $dateIHEE toEEEC~GEGD|useAEAK~CEDH|usedECEE|userEEDH|usuaDEEB~EEBD
|valiDHEH|valuEEAH~EEAD|vanGHEB|vatEEMC|vendCEEC~EEDB|versEEBC|veryEEEB~CDEB|vettEEEG|visiEEHC~EDEG|voteECED|waivECOC|walkECDE|wallGEEC
|want<ED> theDEGE toCEDC~AFDA|warmEEDC|warrBADK|was8:94 #DCBE $moneyEECE~><==|wateFGEG|wayEHAE~BE@F|we'vIEEI|wearDECJ|weatEED@~EEEA|webDEEH
|weekGGEE~EEGG|wellEECA~EEBC|went<?@A~BE@@|were;>><~AA;=|westEECE|wherAEBD~@EDE|whetEEA> theEECC~EECD|whilFEEC|whitEFDB~EEEC|wholEEGG~EEEJ
|whyCECA~EEEB|windEDCF~GFEE|wishAECC|won'KIEF|wordGEFI~HGEE|workEGEG onECDH withEEEI~EECF|worrIEEE|woul;>=B beCEEG~?E?@
|writCEAE thatEEEB~CBEH|wrot@EB@~EECC|xCEAF|yardIFEC|yeHEED|yearEEGF oneEEGE~CEJA|yetDEDB|zeroEDMF|acco~HDAA|addr~EEEC|alre~EFEB|alwa~BEGH
|am~EDCE|aski~EEEG|betw~EECD|beyo~DEIB|bind~EECE|box~GEEF|brok~EECE|capp~EEEC|cell~EEDG|corr~EAED|deal~EEEB|degr~EECF|dela~EEEG|end~CEEG
|find~EEEA|floo~CEDC|foot~EECE|grou~GIED|hote~EEAE|hund~EEGE|job~EECE|loca~EECE|matt~GEEF|morn~FEEC|move~EHE?|nois~GECE|norm~FEGE|pain~EEEC
|para~EGEE|perm~HFEE|pres~GFEE|prof~EEGE|reas~EEEC|repe~EFGE|revi~EECC|rule~EECH|scre~EEEC|size~EECG|slip~DEDH|span~EEEG|stra~GECF
|teac~EEEG|tena~EECC|towe~HEEI|trac~EEEG|trip~GEEC|volu~EGDE|wron~BDB@|yell~GEEE
`;
