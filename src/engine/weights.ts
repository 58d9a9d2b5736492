// Fitted by test/corpus/fit-weights.mjs on test/corpus/training; not written by hand.

/** Log-odds are sums of these, divided by this. */
export const SCALE = 6;

/** Commitment, timeline, pricing, terms: where a clause of no known word stands. */
export const BIAS: readonly number[] = [-13,-5,-10,-10];

/** From here on the words of a clause are a finding by themselves; from here on they bear out what a rule found. */
export const ADD: readonly number[] = [0.25,0.25,0.5,0.75];
export const KEEP: readonly number[] = [-1,-1,-0.75,-1];

/** The log-odds of a draft: by itself, and for what `settle` counts in it. */
export const DRAFT: readonly number[] = [1.57,1.55,0.04,-2.45,-1.34];

/** The share of them that each finding is given; below this they make it low, but for what is sure by itself. */
export const COMPANY = 0.3;
export const QUIET = -0.25;
export const SURE = 2.5;

/** What it adds that a rule spoke; and the rules that are right so often by themselves that no words take away what they found. */
export const RULES: Readonly<Record<string, number>> = {"acceptance":4,"certification":14,"commitment-elliptical":10,"commitment-goods":12,"commitment-organisation":7,"commitment-passive":6,"commitment-present":10,"commitment-simple":9,"commitment-vow":13,"commitment-will":14,"commitment-you-will":10,"confidentiality":11,"counter-offer":12,"credit":10,"deadline":11,"delivery-date":7,"discount":9,"event-deadline":6,"exclusivity":12,"feature-claim":8,"free-of-charge":15,"liability":12,"payment-terms":16,"price-hold":13,"price-quoted":12,"promised-date":11,"renewal":15,"service-level":16,"turnaround":9,"unlimited":11,"waiver":16,"warranty":9};
export const RELIABLE: readonly string[] = ["certification","commitment-organisation","commitment-present","commitment-will","confidentiality","exclusivity","payment-terms","renewal","service-level","waiver","warranty"];

/** What it adds that a word stands in a clause; `likelihood.ts` says how it is written. */
export const WORDS = `
!5;61
|#CBFC #@AHD $dateECBE $durationCEFD aCEME atCEFG dbEEEI degrEDCF forACIA gEEEH isEEEA kEEKG kgEEGG millEEGE ndIFDD ofCEA@ onBEEF pEEJC perEEID thHGEA theGEFB toEEEB weFEEH xEEEG[ECED^FEKD~ABDB
|$dateQIB? !@<EE #DGCE andEFBC atFFGE befoEIEE byEEEC forEGDG ifEECE inBCFE is@>GE ofHGEE orEDGE pleaEGEE sEEEC soEGDE theABEE weDFEH weekEGEE[AEDF^GBED~HGB>
|$durationE>HI #EEEC afteHLEA and?@FB befoCGBF forEEGD fromEMCB inFGED isEEKA notiEDCH ofFECC on@BEH[AEEI^BFDM~EFFG
|$money>>L; allEEHE atEECE inEE@E perDEGC plusEEGE theEEHE[DBJ@^BETC~EFK>|$nameDDAG~CDBF|$pastA@>= sEEJE weCEDE~>@@;
|$percent?9JE $dateCDFE andEEE@ isEEEC ofECEH offEECD onEEGE[CEHE^BEMF~?DGC|$recurringG=EH[EEGE~FEGF|-edAAEH~CCBG|-ingHEDD~FGDD
|aBADB[EEAE^GDEH $dateECEE credEEGE fewDEDC secoFEEG thirCEHC~A@BB|agre@BEH[EEEG withEEEC~CHFE
|allCEGK[CECG^DC?J #IGF@ inEEMD ourEEEH theEEDG threEEEB~EDGK|anCCEF[EEEC~CECF
|andDEDG[GCEA #EEAD $dateFCEE aEDCE everCEEE iGEBD i'mHEEE isEEDC itCEGA noECEE noboEEEC thatDEF@ theCEGD theyFEEC weEEHE youEIIE you'GGEE yourBEEE~ECDC
|anyHBEK[HEEF~EDDI|as@BFF[BEEC^AECB $pastEEGE itEEHE longEEEG perEEFG youEEEI yourEECD~DEIF
|atDAFB[BEEE^CBBD #CEHD $date@AEB $durationECCE $moneyFEDB $percentEEGE costCEKE noEEEG ourJGED theC@BD yourLJCD~BCGA
|averED?C[EECE^EDCE~CC?D|balaGHIB[EEGD~EEHC|becaBCF@[EEEC~EEG@|befoKHGB[ECCD^DCEC #GHBE theGDHE we@EEE youBAEE yourGEEC~IGFC
|bothCEFI[AEFH^BEGE~@DEF|breaEDCL[ECGF~ECEJ|brinHFEE[CEDE~EEHF|but@EDB[EEEC~AEAD|callBAEC[AEEE^BEFF itEELD meBECE
|clau@CBK[EEDH^CEEI #CECG~BEEG|compE@EJ[EECF^EEEG|consGEEH[JEEE~EEFI|d[EEEG^EEEG|dearAEA>[AE=>^EEE?~FEIE|depoDGJ?[DEJC~EEG@
|doGEEB[CEBC^CEAC notEEEG theFEGE youBCDE~GEF=|doesFCDD[EEEC^FEDA notGEEE|drFECA[GEDD^GEEC~EDFB|everCDBM[EEEG^CEEJ~E@?I
|feelEEA@[EEBC^EEBB freeDEAB~CEBA|finaCIFC[EGEE|firsHIFC[GIE@^EHE> $durationCCHF~GJGC|follCEA?[CCEE^BCEE~FGFC
|forFCGE[?DEE^>EHE #GEGD $dateCCEF $durationF?EE aBEDA allFEEC eachHEGE freeGEHE nothGEHE theCFIB usEECC youKHDB
|fromEHAD[GEFG^EEEG #EBEE meHIEF theABED usIHEE yourDGED~HEBD|fuelEEJB[EEID|goHECF[EHEE liveGHEC~IADE|goodAIEF[DFEA^DEE@ forEEEI~DCEH
|halfEGJ=[ECID^CCHE $dateDDHE pricEEGE termIIBC~EEFB|heDCAA[EEAB^EEA?~AECB|hellDEBC[CEBC|hereEFAC[DEC@^BECC isEEDC~FEEB
|hiEEEA[EEEB^ECEA~ECEE|iIDE?[GEBD^BCB@ amGEEE can'BEEE comeJEDE don'EEEC giveFEIE have@EH? putEFFG readCEEE takeHEGE wantEEGE won'HEEE~HDDA
|i'dAB@@[ECDB^ECC@|i'llLIG?[LGE@^GFED beE@CD haveGHEE~CEGE|i'mLBE>[IDE?^IBB> atECDE onEAEE~HFD=|i'veFEFC[FFEA^EEE@~IEEE
|ifDBFF[GCFE^HAED aEEEI itFEEG it'sEEEC you?GEA~FDFC
|inDCEF[CEAD^BC?> #EECF $date?ACF $pastAE@C aGECG fullDDJE theCDAF threEEGE twoDEIA yourGHDF~DDCD
|isABEH[BC>B^CC@@ $dateCAEE $durationEIAD $moneyEEHA $percentEEEH aDCEE acceEEFG fineEEEI forEEEC freeCCFE fromEEEC guarFEEG inclEEEJ itEECB noEEEH notECG> the>CC? whatEEAD withHEEE yourEEEJ
|it[EF?F^BEAE #EEKE $dateFFCE andEEEG atEEBD backGEEF doesBEEE inEGEF isEAAE isn'EEEC stanEEEH toADEE wasBBEB~DHFE|kindAHDA[BHE@^BHBB~EEDC
|leavKHEJ[HEEG theHECF~EGDG|mrED@=[EEEC~EEEB|myHAC?[ECDE^GD>E ownHEEE~IHD@|nEEJE[EEEC #EEJB~EEJE|nameEF@E[EHEE~?BBE|nineFFC?[GFEE~DDE?
|noCAKH[EBGG^EBCE charFEIC otheEEDI~HBGG|noboHEED[EEBG^IFBE elseGEEE~GHEE|noneBEED[DEEC^DEEC ofCEEE
|notEBIE[EBDE^EEEG charEGLE theEEEA toEEEG yourEEGG~EGEC|noteAADA[E@DD^EADC~CE=C|noth@@LF[ABDH^A@EE toEEFB~CEHD
|ofCDCD[EEEC #EFEC $date>>EE $durationECGD aDEDC itEEEG theDEBG themEEBD thisEEEC usEECF youCEBA yourEEEC~CECB|okEEJB[EEHE
|onDCDF[GFCE^AECE #GECE $dateEED< $recurringECEC allEEHE callEEEH everEEEI meFEIF siteHCDI theEGCD thisEECE usEEJE~HFDF
|oneECEB[EDFC^EEGE forEEGE ofBECE withEECE~ECC?|or@DEF[EECE~@DBB|ourHEEG[EEFC^GFEC ownAEEE sideEECF~FEEG|pEEIE[EEEG aEEGE
|partBDDI[EEEG ofDECL|payB?QC[CDJB forEEIF~EENC|paymBDKD[EEHC^EEIC|plea;KD:[@ED@^BG>? toEEGD~CEE<|rEEIE[EEGE^EEHF #EEIE~EEGF
|rateCENE[EEHE isEEHE~EEID|sameEEIE[DEHE^DFIE asECGC dayFGCG~DEFC|secoFFID[DEEC^EDEB~HFFA|sectDGDC[EGEB^EFEC|seeEBBD[E@EE~EEBE
|sheFCEB[HEEB^IEE@~GDEE|shouEEBE[GEDG^JFDH beEEEC~IGEE|signDLCH[DGEB^CHEC $dateEGGE~EGCG|sinc?DC@[EECD theEECE
|soCFEC[?EEB^BCHD theCFFE weEEEB~B@DE|some@B@<[DEEA^DEE@~@C<@|sorrAEAC[EECE^EEDC~EDDB|stafEEGF[EEJD|storEAFC[EEGD^EEGB
|than=??B[AA@@^?@=> #EEEG $durationGEDE forEECD you?CAB~E?C@|thatA=E@[@EFG theCEDD youCEEE~BECA
|theGFEC[BCDE^CDCC #HEHC $dateFHE? $durationEDJC $percentEEIE audiAEDE bankEEEC billFEIE boarEEEC boxEEEG chanEEEC clocEHEF commDEDG counEECE cranEEEG custEEGD dataEEEC dateEEEC dayFEHE deliEECE diffFEIE doorEEEC extrGEGC ferrGDED follCEED footEEEH fourEEGE fullEGDE greeEEEC hallDEEG holiGEEE hourGEEE housEEHE liceFEEH lotEEHF makeEEEH mastEEEG newGEEE nextGEEJ nighEEHE nortEEEG offiEEEC oldEGEC oneBECE ordeEEHE otheDEC@ packEEEI planEEDK platEEGJ pricBEHE rateEEAE restHEGB reteFEHE roadEEEB sameFGDD schoEEGD secoEEIB servEIEE signEFEC stanEEGE storGEFD teamEECE testGEEC threEGEE traiEEFC twoGFEE wallGEEE wholEEFH windEECE workEGED~DEEC
|theiCEEB[EECA^DEAA~EECC|thenEED=[CDCD~EEE?|theyCCAC[ED?F^EE=E sayEEEC~GCDD|this@FDB[EGEB^DEEC isDEEB oneGEEF timeEECE~BCEC
|toBEDF[CEEB #DCFH $dateEBGE $moneyBEEJ $percentEEEG beBEE? callEEBD getECEE haveEDEC payEEID theGKEF usEEEG youIJDF yourEEGE~DBDE
|tranEEJI[EEGE~EEGJ|trucJIEE[IHED^IGFE~GGFE|twoHIFD[EEDI ofHEEB|unde[EEEC #GEEK theDEEH~EFBG|unliEEEI[EEEH liabEEE?~EEEH
|upHFEE[IEEE $dateHGEF inEEEC toDEDL~HHCF
|weJDHG[HEDE^HHCE acceAEFJ areBEID canEFHE can'EEBA carrEEEH hadCEDC haveBFEE keepHEEE replKFEG wereBEDE willEFIG~GIDG
|we'dEDE@[FDGD^ECGC~DEEB|we'lLGID[IGC?^KEE@~GDDF|we'rIGHH[GEFE^IGEG~EEEH|whatEBD?[EADD^EEAF~FFEC|whenBCFD[EEBE theDCHE~EEFB
|whic<@?=[ABAC~>A??|who<@D@[DDC@^EEDC~?BC@|willOICC[FGCE beEIEG notHEEE~GDEB
|withEEDI[ADFF^DEEC #EEEB aDDEG itEEGE meJEEE refeEEEC usEFFH youKJB@~ECEG|yesDHEI[BEEG^EGDI~GEEF|you'JIHG[GFEF^EEFG gotDEHE haveFEDG~EEFH
|yourKGDG[CEDE^>DAC #EGED $dateJEEE gateHHEE inboGGEB lettEEEC own@EEE~FHBF|•FDEG[GDEF^FEGI~EEGH|afteHKDD^EEEG theHEGE~DGHE|agen^AADA~CBBC
|alsoCBEG^DDEC~EEEG|collGGDC^GEEE~HEGF|commEEBC^FEHB~BEEC|deliHFFE^FGEE~FHCE|elevEEE@^CEEC~DEBC|fourEBCB^EEEC~FEEB|hiya^EEGE
|inte>CEG^EGEE~BEBB|it's^CEEG #EEJC onDEDK theDECD|lastEBE@^CEEC~GIE?|loveACB?^EEEC~EECA|mrsCEDB^DEEC~DEEC|ms^EEGE|newGEFE^EEHE oneHEEE
|numbAEED^DECF~DEEA|pric?EMB^ECHE ofEEGE~BEKA|quesBE<=^EEEB~EC=B|regaEE@=^EECE|she'^GEEE~EEEC|takeHEFI^DEGB itEEEG theECFD~HGDF
|therDFDB^@BED isCDFE~FECA
|youHFHE^DDCF $dateLJ@D aEFGE andEFEB areEEF? askCDBE askeCEDD canCEEJ don'EEGG findEEGE getEEFG haveHEDG holdEEGE keepEFFB likeEEEH mayBDEI mentDECD onGHEE payCBJC theIGGD willGEED~FEHF
|_a;EA@|_bAEEE|_cDCDE|_dDCAC|_eDFDB|_fEEEC|_line@B@@|_nextCDGF|_onlyCFAA|_thenDEBH|abou=>=; $dateECEE theCECE~DE>>|abovEDE@~CEFC|absoEENB
|acceBDGN yourDEGE~DEEL|acroEEEC|advaEEHD~EEFB|afraEECE|agaiCCED~CEBE|aheaEIEE|alarCBEF|alonEDAG~EEBF|analECGD|anneCECF~EEEH|anotHEAE
|answBB@C|anybEDEG|anyoGEEH|anytCDAG~BEAG|anywEDDG~EECH|appEEEL|appeEEFB|areEGEH notAEFB onCEGB theCEDE~CDDF|arenEEDA|arouEECD|arraEGEF
|arriIFEB|askCB?A~BECE|aske?DB> forEFBC~DEAD|asksBEDA~DCEB|attaDE@D~CEAE|audiBDAE~CECF|autoDCEI|awayEBGE|bGGBA~EEBD
|backIEHF $dateDGCD atCEDE toEEGD~JFHG|badEDEC|bandEEGE~EEHE|bankEED?~EEEC|baseEEBE onEEEC|basiEEE@~EEGE|beDFAC inEDEC~ECC?|been@CCD~FCEG
|begiGEEC~GFED|beinCEEC|beliCEDB|beloDDEH toCEEG|bestAEE@~EEEC|bettDEEC|bidDECD|bikeEEGE|billDEQ?~DDHD|blanEEBC|blesEEEC|blocGFED|blueEED@
|boarFEEA|bondEEDH|bookGFCD|bottEEEH~EEBH|boxGEDF~GEEF|boxeGGFA|boysHHCE|bridGEED~ECEE|budgDCCC|builEEDG~EGED|busiEEEB~DEEC
|byGEBE #EFFB aGEEF theDE@C usGEFG~CF@C|cBDCE #EEBE~EFEC|caleHEED|came>AA@ backBDDC~AD@E|canBEFJ~?DGG|can'AFBB|candEECE|capCDCM|capsEEBE
|cardEEID~BEFD|careJEDE|carpEECF~EEDG|carrEEEL theEEEH~EEAJ|caseHEEE|cashEEHE|causEEEB|centCEFE|certEG@M andEEEG~GHDH|chanEEEH~ECEH
|chapHEEE|charHGO? #EECE forEEHA~GEKC|checFGBH~EEAE|cheeEEEC|chilEEHF|claiEEDG~EEDH|clasFFEI~EEEH|cleaGHEE|clieGEDD|clocEGCE~FEEG
|closHEC?~EE?C|codeEFAG~EE@E|coffEEEB|comeKHIF backDEEC downEEHE toEDGD withEEEI~HEEI|comiIGEC|concEEEC|confEHCI~EGEF|connGGDK
|contCBDG~CAAE|convBEDF~ECEB|copiEFEG|copyHFED|corkGEFH|cornGEEE|costFEJB $moneyEEAE youDEID~GFEE|coul@C@@~DEBC|counCHFD|courHEEE~EEEC
|coveEB?O~EE@K|credECND|crewHGEB~ECEE|crosEFEC|csvDEDH|currCEAF~DECF|custEECE~FEBE|cutEECE~BEDE|damaEEAK~EEAG|darkGEEE|data@E?J~BB?H
|dateDCDA $dateCCEE~DFBE|dayGFFI~DEHI|dbEEEI|deciCBC@~EECD|declEECE~DDFC|deduEEGD|deleECBI~EEEG|descEEEC|deskEFDB|deviEEGH|did=B><~BEB@
|didnCDEB~EEEB|diesEEJE|diffECFA~EEBB|discBFE@~CEEC|distEEEH|dockEEFC~EEDC|docuEEFC|dogEEEB|don'FCFH~EEBJ|doneKJBG $dateFGEE~GECG
|doorDBDE~DDAF|doubGIFE~EEEI|downFEFG toCEJE~FEHE|drafFEBE|draw@EDB|drivFECC~BAEE|dropGHIF~EDGE|dueEFDG|duriGEDH|eachEEIJ~EEEJ
|earlCDCC~DECE|eatFEKE|editEEDJ|eithEDAH~DBEE|elseIF@J|emaiEGEE|encrEEEH|endeEEEC|endsC@EE|engaEEGF|engiJEEI~EDCE|equiEEEG|erroEECE
|evenEFFG|exGKFB|examEEEC~EEEB|exceBEFF~EECF|exclCEDI~EEEG|expeFEFB|expoEEBJ~EEEG|exteFEJH|extrGEL@~EEGB|failECGF~EEEC|fairEEDG~DEBH
|fallFEGI~EEEG|farEECC~EECC|feeAAQB isEEGB~CDMB|feesCCFH~EECE|ferrFDEA|fewDEDC|fielEFDB|fiftEEJB~EEFB|figuEEHD~CEGC|fileGF@E~EDAI|filmEECH
|filtEEGE|fineBDFI~BCEE|finiFEEC|fireEEDI~EEEH|firmCEED~GEEA|fishDEBE~HEEE|fittGEJE~EEGD|fiveECEE|fixGECH|fixeEEIC~EEGE|flatEFLD~DGGB
|fligHEIC|foldEEEB|foodEEEJ|forgEEGE~EEEC|formDG@F~EEGD|fortGFGD|founBDB>~EE@>|freeB@NG forEEAE toCEAC~DDIF|freiCEIE~GFDD|frosEEEI|frozCELE
|fullDEIK~EEGK|gEEDH|gallFHCE|gasEECE|gateGJDD~FEEB|gaveBDEA~EEEC|geneEDCE~EEEG|germEEDC|getHEEG theGFHD~IEDF|getsDEFL~EEEJ|gettEFEC
|giveEDHB~EEGE|goesIJJH inEFEJ toEEGE~EEHE|goinGEDE toGEEE~EEAE|goneEEIA~CEDA|got theBDEE~EEDB|granEGGE|gratEEGC|greaEEEC|greeBEAD~DECB
|greyEEEC|growCDEE|gstEEIC~EEHD|guarE?>K forEEEI~BEBH|had>@A> theCEED~BD@@|hallEE@F~FEBH|handGDEE~EEAG|happECEE|hardEEFB~FEFC
|has<C?A noEEEC theEEDB~BB@@|haveDHDD askeEEGE beenCEDE itFEBE noDECD theEHDE yourCEEE~BEAC|haviGEEE|he'dBADC|headGEEF~FDDI
|hearEECD fromFGEE~CECE|heatEEBH|helpEEDA|herEEB>~GEEC|highEEBD~EEEC|himCECE~BECE|hisEEC=~EDA>|histFEGC|holdFGKJ~CCHG|holiFEHE|homeECDG
|honeEEGE~EEGD|hopeADAA|hostECGJ|hourGFGF~GEGF|housDCEC|how?B@> manyCEED~CEBA|humaEEEH|imagEFEH|inboGHEB|inclECJG~GFEG|indeEEFG
|insiFFHI $durationGFBF theEEEG~EEGG|inspFEGI~FEEK|instGIMD ofEDJE|insu?D@M~EECK|intoDCEB|invoBCNC~ECEC|ipEEEH|isn'EEGD~EEEC|itemEEBC~EFBF
|justCEBB|kEEKF~DEJE|keepMHHD itDGIB theEGED~GEGE|keptDEEK|keysIKEG~FGEE|kgEEGG|kickFHEF|kidsEEGE|kiloCEEF~EEEH|kitcFEBF|knocEFKE
|know=B??~@EB=|lEEEG|labeCEEE~EEBF|laboEEGI|lampEEEC|landEEEH inEFEH|lateHEJB~DEEA|laugEEEC|launHEDC|lawDEEI|leadEGDB|leakCEEJ
|leasEECD~EECC|ledgEEEG|leedABEE|leftABB>~BEAA|legaDECE~EEBE|lessEEGE~HEJF|letDECB meCEDE~DEDC|lettDEEB|leveEEDG~EEFG|liabBD>I~CEDG
|liceEFEL|lifeEECK~EEAI|liftEEEH~CDEF|lighBEBH|like?CED~@EEC|limiCECJ~DEDH|line isEEEG~EFAE|lingEEEG|linkHEEF|listADDE~CBEF
|liveIHEG withBEEE~EECE|loadIGCE~GEDE|loanEEID|lockDFEJ~BEEI|logEEBG|loggEEDH|logoCEEC|longDCCE|look@EA> atBEBE~CEAD|loosEEEG|lorrGEDF
|lossBEDG|lostDCCE~BEAD|lotDEHH~ECEH|luncDCEC|mHFFE|machEECG~CEEE|madeBDEG~BDEE|mailCDCA~DECE|mainEFG@~EEEB|makeBDEE~FCFE|malaEEEG
|manDECD~EEAF|manaEEC?~EEE@|manyBDDE~EEDC|mapEEEC|marcEEEC|margDEHA~EEAE|mark@DEE~DEJD|matcEEHD|mayABEJ~AECF|meGEFA atEECE~EDEC
|meanCEAE~CE@E|measEEBE~EEBF|mediEEBE~EECF|meetDAEF onEEGE~EGAF|mentAE??~EEAB|menuGEEE|metADEE|mighEEDC|migrKGEE|mileEEIG|millEEEG~DECE
|mineGEAE~FEDG|miniDDHE|minuDCFH|missGFEB~GEED|mobiEEEJ~EEEH|modeFDBH~DEBH|moduCDEG|moneFEKE|montHEEG~CBGF|moreEECC thanGEDG~EEAD
|mostBDA@~BDB@|motoEEEG|moviGFEC|musiECCE|mustBEDD~EFDC|mutuEECJ|myseMIDC~FECE|ndIFDD~IEEE|ndaEEEJ|nearDDBE~EECE|need=HC? theBEDC~EED=
|neigEECE~FCCE|netEEGE|neveEE@M beenEEEH~BE@H|newsEDEC~EEEC|nextEECH|niceEEDC|nighIEFF~HEFF|nonEEEG|nortEECF|notiBA>I~ABDE
|offFFJA $dateEEAE theEEIE|offe@FK>~EEGD|offiECAA~CDDE|oilEEEH|oldEGHB|onboEEHE|onceEEEA|onesHIEC~FEAE|only?EEJ~CDCF|openDHE@~EEB@|operDGEE
|ordeEHIB~EEIA|otheEE@G~BECC|oursEEHG~HIGF|outGCCF ofEEEI~HECG|outsEEBG|overJHFC $dateEGEE toGFEE~HGFF|oweDEIG|ownCDDI~FEEG|owneEEEC
|packIEEH|pageEE<A #ECCD~EE@D|paid@EG?~EEE?|pairEFEI|pallGEHE|paneEDDJ|papeCDBF~@EBF|parkCEED~EEAE|passCEEI~EEEG|pastEEFA|patcGEEE|payiGDHE
|penaEEDH~EEEG|peopEE@@~DD=@|per@DJE~DEHE|periEEDG|persHDCE~FEBE|phasEEHF|phonCCAF~GDEE|photEEE@ areEEEC~CEEA|pickFEAF upBCEG|piecHFED~EFEC
|piloEEGE|placEECD~EAED|planEABJ~GFCE|platFEGI|poDJEB|poinEDG@|poliEEBG~DEEI|portEFGA~EFE@|posiEGEE|postFIEC~AECE|poweEDEH|premEEJE
|prinDDCF~EECH|prodFFBH~EHDE|promD@@?~DD@@|prooHEEF|propBBEI~BDGE|provCCEF|publEBDE liabEECH~EEEG|pumpEEFB|putGFCE~EECH|quotCFGB~EEEC
|rainEECE~CDDF|raisEEGE|rangBCCE|rathBCGE thanDCHE|ratiEEEH~EEEG|rawEGEG~EFDJ|reacKGBD~HEDB|readBFBG yourEEEG~@E@E|receEGEF|recoDEBI~CFEG
|redEEEC|reduEEHD|refeBDCA toCEEB~CEGC|refuHEKF|regiCEDI|regrGEEE|rejeEEEC|releFEDI~EEEI|remaGFHE atFEHE~FFHA|remeBEEB|remoEEGG
|reneFDHL~EEGE|rentEEJ@|repaGEEE~EECG|replIFCI theEDEH~JEEG|repoGECE~EFBE|requAEEA~EEAC|reseEECE|resiGFEE|respCCBF~EECH|restJEEJ~KIGE
|resuGECC|retaEEJE|reteEELA|retiEEEC|retuGIEE theEGEE~GEEA|righCECF~BEDE|ringGEBB|riskDEEK|rollHHEE|roofEEEC~EEEC|rounFECI theEEEG~EDGH
|runIEEE~EGGC|runnHEDB|runsHCBH~IIBE|ruthEEGE|sEDIE~CBHE|safeDEBF~DECE|said>@<> theyDCEE~DECB|saleEEIE|sampFHEB|sandEEEC~CEFE|saw@EBA~CEBD
|sayEDB>~DE@=|says<?<; #EEDC~AB@A|scafGFEE|scheEFCD~EHCE|schoEEHD~EEGC|scopEEDI|scraEEHD|sealEEEG|seasEFFG|seatCCIG~CEDH|secrEEEH|secuFEEH
|seemEEEC|seenBEEE~CEDE|sellGEAL~GEEI|sendIHEE theJHEE|sentECBC|servEGEG|setJGGB upHGFE|setsEGFD|settEEGC~EGGE|seveBDEE~CEDA|shalJGBE~EFDC
|sheeBDEC~EEAE|shelEEGC~EEGD|shifEEFB~BFFE|shipGHFE~CEHE|shoeEEEB|shooHEFE|shopFEBG~HEDD|shorEDCA~EECC|showACCC #CDEE theCEEF~B?BD|shutEFCF
|sideCECG~CDEH|sileEEEG|sitGEEE|siteHEEE $dateFEEG~IFEE|sixIEEC~EFHA|sixtEEIE~EEHE|sleeGEFB|slowEECE|smalEEEA~EEEA|snowDCEE|softEEEG
|soldCEEE|sourEEEK|speaAEDE~EEEC|spenBDEA~EEHD|spliCEHE|squaEEHE|ssoEFEH|stagEEDH|staiEHEG|stamEFEL~EFEG|stanHGGG~ECCG|statABCC~BCBE
|stayHCFJ atEFHE inEEEH onGDEE~EGEF|stilABB=~BE@C|stonEEEG|stooEEBC~EECE|stopFCDD|streCEDF~EECE|struEEEH~EEEG|subsFEEG|suggEEDC|suitGCDD
|summEECE|supeEHDE|suppEEDI~CEDE|surcEEJB|sureFEEG|survDEB@~EEEB|swapIKDG~FEEK|sworEEEH|systEFCE|tablBECE|takiECEE|teamHIBB willGEEC~JE?E
|tellBEDE meBEEE~DEBE|tenEEGF~CCEF|tendEEEC|tentEEHE|termGHCF~EEAF|terrEEEC|testEECK~HGEI|textFEDG|thHGEA|themIHBF withGEED~EECE
|thin>D>?~?EE@|thirCEEE~DEFC|thosEED@~EEAC|thouAEH?~DEGE|threEEFC~EFEA|throIEIB inEEMD yourBDEE~GEFD|tickCEEF|tideFHEE|tierEEEI
|tillGAIF theFBGE~FIGD|timeBEDA~CEF@|told:@>B meCDEE~BA?B|tooDCEJ|took?A?A~BD@D|toolCEEE|topCEGF~EEGE|totaEEBD|townCDDE|tradEEGD
|traiEFGE~EGFB|travHFID~EEFB|treaEECE~EEEB|triaEEG@~EEGE|trusCDEE~EEGD|tryEEDC|turnEHF?~DFH?|twelEEEH|twenEEGE|twicBEAD~EEAE|uGEGF|unclEEDC
|unitFEGG #GEDE|untiLFFC theHGFE~EEEC|uptiEECJ|usEHGE $dateIHEE toEEEC~GEGD|useAEAK~CEDH|usedECEE|userEEDH|usuaDEEB~EEBD|valiDHEH
|valuEEAH~EEAD|vanGHEB|vatEEMC|vendCEEC~EEDB|versEEBC|veryEEEB~CDEB|vettEEEH|visiFEHC~EDEG|voteECED|waivECOC|walkECDE|wallGEEC
|want<ED> theDEGE toCEDC~AFDA|warmEEDC|warrBADK|was8:94 #DCBE $moneyEECE~><==|wateFGEG|wayEHAE~BE@F|we'vIEEI|wearDECJ|weatEED@~EEEA|webDEEH
|weekGGEE~EEGG|wellEECA~EEBC|went<?@A~BE@@|were;>><~AA;=|westEECE|wherAEBD~@EDE|whetEEA> theEECC~EECD|whilFEEC|whitEFDB~EEEC|wholEEGG~EEEJ
|whyCECA~EEEB|windEDCF~GFEE|wishAECC|won'KIEF|wordGEFI~HGEE|workEGEG onDDDH withEEEI~EECF|worrIEEE|woul;>=B beCEEG~?E?@
|writCEAE thatEEEB~CBEH|wrot@EB@~EECC|xCEAF|yardIFEC|yeHEED|yearEEGF oneEEGE~CEJA|yetDEDB|zeroEDMF|acco~HDAA|addr~EEEC|alre~EFEB|alwa~BEGH
|am~EDCE|aski~EEEG|betw~EECD|beyo~DEIB|bind~EECE|brok~EECE|capp~EEEC|cell~EEDG|corr~EAED|deal~EEEC|degr~EECF|dela~EEEG|end~CEEG|find~EEEA
|floo~CEDC|foot~EECE|grou~GIED|hote~EEAE|hund~EEGE|job~EECE|loca~EECE|matt~GEEF|morn~FEEC|move~EHE?|nois~GECE|norm~FEGE|pain~EEEC|para~EGEE
|perm~HFEE|pres~GFEE|prof~EEGE|pull~GFEE|reas~EEEC|repe~EFGE|revi~EECC|rule~EECH|scre~EEEC|size~EECG|slip~DEDH|stra~GECF|teac~EEEG
|tena~EECC|tonn~HEFE|towe~HEEI|trac~EEEG|trip~FEEC|volu~EGDE|wron~BDB@|yell~GEEE
`;
