// Fitted by test/corpus/fit-weights.mjs on test/corpus/training; not written by hand.

/** Log-odds are sums of these, divided by this. */
export const SCALE = 6;

/** Commitment, timeline, pricing, terms: where a clause of no known word stands. */
export const BIAS: readonly number[] = [-13,-5,-10,-9];

/** From here on the words of a clause are a finding by themselves; from here on they bear out what a rule found. */
export const ADD: readonly number[] = [0.25,0.25,0.5,1];
export const KEEP: readonly number[] = [-1,-1,-0.75,-1];

/** The log-odds of a draft: by itself, and for what `settle` counts in it. */
export const DRAFT: readonly number[] = [1.71,1.63,0.03,-2.53,-1.45];

/** The share of them that each finding is given; below this they make it low, but for what is sure by itself. */
export const COMPANY = 0.3;
export const QUIET = -0.25;
export const SURE = 2.5;

/** What it adds that a rule spoke; and the rules that are right so often by themselves that no words take away what they found. */
export const RULES: Readonly<Record<string, number>> = {"acceptance":8,"certification":14,"commitment-elliptical":10,"commitment-goods":12,"commitment-organisation":7,"commitment-passive":6,"commitment-present":9,"commitment-simple":9,"commitment-vow":14,"commitment-will":14,"commitment-you-will":10,"confidentiality":11,"counter-offer":12,"credit":11,"data-residency":11,"deadline":11,"delivery-date":7,"discount":10,"event-deadline":6,"exclusivity":12,"feature-claim":8,"free-of-charge":14,"liability":12,"payment-terms":16,"price-hold":13,"price-quoted":12,"promised-date":10,"renewal":15,"service-level":16,"turnaround":9,"unlimited":12,"waiver":17,"warranty":9};
export const RELIABLE: readonly string[] = ["certification","commitment-organisation","commitment-present","commitment-will","confidentiality","data-residency","exclusivity","payment-terms","renewal","service-level","unlimited","waiver","warranty"];

/** What it adds that a word stands in a clause; `likelihood.ts` says how it is written. */
export const WORDS = `
!5<60
|#BBFC #?@HD $dateECBD $durationCEGE aCEME areGEEE asEFCE atCEFF dbEEEI degrEDBG forABIC gEEEH isEEEB kEEKF kgEEGG millEEGE ndHEDD ofDEA@ onAEFF pEEIC perEFIC thGGE@ theGEFB weEEEH xEEEG youEEDB[ECED^FEKE~ABDA
|$dateQIB? !@<EE #EGCE andFFAD atGHHD befoEJEE byEEDC forEHDG ifEECE inAAFE is@@GE ofHGEE onEEFC orEDGE theBBEE weDFEH weekEIEE yourCEEE[CEDE^GBED~HGC=
|$durationE>HJ #EEEB afteILEA and?@FB befoDGBG forEEGC fromEMCA inGHEC isEEKC notiEDBH ofFECC onBDEH orEECH[@EEI^BFDM~EEGH
|$money>?L: allEEHE andEECE atEECE inEE@E perDEFC theEEHE[EEK@^AETC~EGK>|$nameDD@G~DEAF|$pastA@?= sEEJE weCEDE~>@A;
|$percent>9JD $dateCCGE andEEE@ forEEFC isEEEC ofECEG offEECD onEEGE[BEHE^CEMF~>CGC|$recurringH>EI[EEGE|-edBBEH~CBBG|-ingHEDD~FGDD
|aBBDC[EEBD^HCEG $dateECEE $durationEEEC compEEEC credEEGE fewDEDC goodEEEC halfEEGE secoFEEG thirCEJB~ABBB
|allDFGJ[BECG^DC?J #IGFA inEELE ourEEEH theEEDG threEEEA~EEGJ|anBCEF[EEEC~CECF
|andEEDG[GBEA #EE@D $dateFCDF $percentEECE everCEEE forEEEC iGEBD i'mHEFE isEECB itCEFA noECEE noboEEEB thatDDF@ theCEGC therEEEC weEDGE youEHHI you'GFDG~DDEC
|anneEEBG[EEEG~EEEH|anyHCEK[HEEG^FECG timeEEEG~EDDI|anytDD@H[GEEH^HEEJ~DE@I|areEFEI[EEEC allEEEH atGHED notAEFD onEEHA theCEDE
|as@CFF[AEDC^AEC@ $pastEEHE itEEHE longEEEH perEEFG youEEEJ yourEECD~DFIG
|atDBFB[BEEE^CCBC #CFHD $date??ED $durationECEE $moneyFEDB allEEDC costDEKE halfCEFE ourJHDE theC?BD yourLJCE~CCFC|averEC>C[EECE^EDCE~CC?C
|balaFHIA[FEGE~EEHC|becaBBG@[EEEC~EEG?|befoKHFA[DBCD^DDEC #GIBE theHDHE we@EEE youB@EE yourFEEC~JHFB|bothCEFI[AEEH^BEGE~ADEG
|breaEDBL[ECGE~EEDK|brinHEEE[CEDE^EEEB theGFED~EEIG|but@DDA[DEEC~AEAD|byHFAE[EEEB #EFFB aGEEF theCE@B usGEGF~CFAC
|callCAEB[BEEE^BEFE itDELC meBECE~EEEC|cancCDEF[CEEE|certEH?M[EECF andEEEG~HHBI|clau?DBK[EEDH^CEEJ #BEBG~AEEG|compE@EI[EECF^EEEG withEEDG
|consGEEH[JEEE~EEFI|d[EEEG^EEEG|dayGFFI[EEEH~DDHJ|dear@EA=[AE=>^EEE?~EEIE|depoCGJ@[DEJC~DEF?|diesFEKE[EEGE
|doGEEA[CEBC^CEAC notEEEG theGEGE youCCDE~HEF<|doesECCC[EEEB^FEDA notGEEE|downGFFF[GFDE toCEJE~HFHE|everDCCM[EEFG^CEEJ~E@?I
|feelEEA@[EEBC^EEBC freeDEAB~DEAA|finaBIFC[EHED~EEFC|firsHIGC[FIE@^DGE> $durationBBIE~HKGB|follCEA>[CCEE^ACEE
|forFDGE[ACEE^CEIE #GEGC $dateBCEH $durationF?DE aBEDA allFEEC eachGEGE everFEEG freeFEHE nothGEHE thatEEGE theDGIB thisEEFH usEECB whatFEEG youLHDA
|freeC@NG[EDEG forEE@E toDEAC~DDIF|freiCEIE[EEIE|fromEHAC[FEFG^EEEH meIHEF theAAED usIHEE yourDGEC~GCBD|fuelEEJB[EEID|fullEEIJ[EFEG~DEFK
|goGEDF[EIEE liveGHEC~IBDE|goodAIEG[DFE@^CEE? forEEEI~DCEG|halfFGJ<[DCHC^CCHE $dateCCIE pricEEGE termJIBC~FEGA|heDCBA[EEAB^EE@?~AEBB
|hellDEDC[BEDC|hereEE@C[CEC@^AEEB isEEEC~EEFC|hiEEE@[EEEA^EEEB
|iIDE?[HEAE^ADB? amGEEE canDEEC can'BEDE comeJEEE don'EEEB giveFEIE haveAEH? needEIEE putFFFG readCEEE takeHEGE wantEEGE won'HEEE~IDE@
|i'dABB?[EBEB^EBC@|i'llMIG?[LGE@^GFED beE@DD haveGHEE~CEGE|i'mKBE@[IDE?^IBA= inECEE onE@EE~GFD?|i'veGFFB[EGEA^EFE@~HGEE
|ifDBFF[GCEE^HBEE aCEEK itFEEG it'sEEEC you?GE@~EDGD
|in[CE@D^CD@@ $date>?DF $past@E@C aGECG fullDDJF itCEED myCEED theBEAF therEEGE threEEGD twoDEIA yourGHEE~EECC
|isABFH[BC>A^CC?? $dateDAEE $durationEIAC $moneyEEGA $percentEEEH aCCFE acceEEFG fineEEEI forEEEB freeCCEE guarFEDH inclEEEI itEECB noEEEH notEBG> onGHFE the>CD? whatEEAD withHEEE yourEEEJ
|it[DG?G^EEBE #EEKD $dateEECE andEEEG atEECC backGEEF doesBEEE isECAE isn'FEFB stanEEEH toADEE wasAAEB withGEEE|kindAHDA[BHE@^BHBB~EECC
|leavKIEI[HEEG theHECF~FGDG|measEEBF[EEEI~EEBG|mrEC@=[EEEC~EEEB|myGAD?[ECDE^FD>E ownHEEE~IHE@|nEEJE[EEEC #EEJB~EEKE|nameEG?E[EHEE~@BBE
|nineFFC?[GEEE~BEE?|noCAKH[EBGG^DBDF charFEIE otheEEEI~GCGG|noboGEDD[EEBG^IFBE elseGEEE~FIEE|notEAIE[EADE^EEEG charEGLE theEEEB yourEEGF
|noteBADA[E@DD^EADC~CE=C|noth@@LF[DDEG^AADE isEECE toEFFB~CEGD|numbAEEC[CEEF~DEEA
|ofCDBD[EEEC #EFEC $date?>EE $durationECGD aDEDC itEEEG theDFBG themEEDC thisEEEC usEECG youCEBA~CDCB|okEFJB[EEHE
|onECDF[FFCE^BECD #HEBD $dateEDC< $recurringECEC allEEHE callEEEH everEEEH meFEIF ourEDGF siteICDJ theEGCD thisEECE usEEJE~GEDF
|oneEDDB[ECEC^EEGE forEEGE ofCEBD~EDD?|ourHEEG[EEEB^GFED costJEED ownCEEE sideEECF~EDDG|pEEHE[EEEG aEEGD|partBDDI[EEEG ofDECL~EEGF
|payD@QD[CDJB^DDKD forFEHG~FEME|paymBDKD[EEIC^EEIC|plea:KD:[@ED@^BG?? toEEGD~CEE;|rEEID[EEGE^EEHF #EEIE~EEGF|rateDENE[EEHE^EEJD isEEHE~EEIC
|regaEE@=[EEDC^EEBE|sameEEHE[DEIE^EFJE asEBGC dayFGCH~DEEB|secoGFID[EEEC^FDEA~JEF@|sectCGCC[EGEB^EFEC|seeECDD[E@EE~EEBD
|sheGDEB[HEEB^IEE@~HEEE|she'[GFEE^HEDE~EDEC|shouEEBE[FEDG^JEDH beEEEC~HFED|signCLCG[EHEA^CGEC $dateEFGE~DGCG|sinc?DC@[EEDC theEECE
|sixJFEB[GFFE~EFH@|soDFDB[@EEB^EEGB theCFFE weEEEB youEEEC~CACE|someAA?=[EEEC~DB<@|sorrBEBC[EECE^EEDC~EEDB|stafEEGE[EEJD~CEED
|stil@BE=[EEGE~BEBB|storEAFC[EEGD^EEGB|than=??B[BA@@^?@=> #EEEH $durationGEDE you?CAB~D?C@|thatB>E@[?EFG aEEEC oneEEEC theCEDD youCEEE~BFCA
|theFFEC[CCDE^DCDC #HEHC $dateEFD? $durationEDJB $percentEEIE audiAEDD bankEEEC billFEIE bottEEEC boxEEDG clocEHDF commEEDG contECEE counEEBE cranEEEG custEEGD dataEEEC dayEEGF deliEECF diffFEJD doorEEEC extrFEGC ferrFDEC footEEEG formEEEC fourEEGG framEEDG fullEGCE greeEEEC guarECEG hallDEEG hourGEFE housEEHE lastGEGD liceEEEH lotEFGF makeEEEH markEEEC mastEEEG newGEFE nextGEEJ nighEEHE nortEEEG offiEEEC oldEHED oneBEBE ordeEEHE otheEFC@ packEEEI planEEDJ platEEGJ poliEEEC pricBEJE quotEGHE rateEEAE restHEHA reteFEHE roadEEEB roomCEEE sameGFDE schoEEHD secoEEIB servEIDE signEFEB siteCEEE stanEEHE storGEFD teamEECE testGEEC threEGEE traiEEEC triaDEEB twoGEEE wallGEEE wateEGDE weekFFEC wholEEEH workEGED~DEEC
|theiCEEA[EEBA^DE@@~EECC|thenEDD?[CDBC~DEE>|theyDC@D[DD?E^ED=E sayEEEC~GCDD|this@FDB[EGEB^DEEC isDEEB oneGEFE timeEECE~BCEC
|toBFDF[DDEB #DEFH $dateECGE $durationEEGE $moneyCEEK allEEEB beBEE? callEEBD haveEDEB itCEEE payEFJD sayCDEE theGKEF usEEEH youIJEG yourEEGD~DBDE
|tranDEIJ[EEGE~EEFJ|trucKIEE[IGED^IGFE~GGFE|twoGHFD[EFDI ofGEF@|unde[EEDC^EECE #GEEK theDEEG~EFBG|unliEEEI[EEEH liabEEE>~EEEH
|upIHDD[IEDF $dateIHEF inEEEC toDEDL~IICF
|weJCHG[IEDE^GGDE acceAEGJ areDEID canEFHE can'EEBA carrEEEI doGEEF hadCEDC haveBGEF keepGEEE payIEEG replLFEF wereBDDE willEFIG~HGDF
|we'dEDE@[FDGC^ECGB~CEEA|we'lKGIE[HFCA^KEE?~GDDF|we'rIHIG[HEFE^HGEH~EEEH|whatEAD@[DADD^EEAF|whenBBFD[EEBE theDCHE~EEEB
|whic<@?=[ABAB isEEEC~>@>>|who<?D@[CDB@^EEDC~>BCA|willOICC[FFCE beEJEG notHEEE~GCEB
|withEEDI[ADEE^DEEB #DEEB itEFHE meIEEE ourDEEC refeEEEC usEFFH youLJAA~ECDG|yesDIEH[CEEF^EFDJ|you'JJHG[GHEF^EFFG gotDEHE haveFECF~FEFH
|yourJHDF[CEDE^@CBD #FGED $dateHFEE dataDEEI gateHHEE inboHIEB own@EEE peopGDFE~GHBF|afteHKDD^EEEG theIEGE~EHHD|agen^A@DA~BAAC
|alsoCAEG^DDEC|collGGDC^GEEE~HEFF|commEECC^FEHC toECED~BEED|custEECE^EDDC~FEBE|data@D?J^EEDG~BB?I|deliGGFE^EGEE~EGCD|drEDCA^FBEB~ECFB
|elevEEE?^CEEC~DEBC|fourEBCC^EEEC~FEEB|hiya^EEGD|how?B@=^DEDC~BEAA|inte>CEF^EGEE~BEDB|it's^CEEG #CDJC onEEDJ theDEBE~ECED
|lastEBE@^CEEC~FJE>|loveACB?^DEDC toECEE~DEBA|morn^DEEC~FEEC|mrsCEEB^DEEC~DEEC|ms^EEGE|newFFFG^EEIE oneGEEE|noneAEED^DEEC ofBEEE
|pric>ENB^ECHE atEE@E isEEJC ofEEGE~BELB|quesBE<>^EEEB~EB=C|righDDBF^GFEE~EECD|takeHEFI^DEGB itEEFG theECGD~GFDF|therDEEB^@BED isCCFE~FDBB
|thir^EECE~EEHB
|youHFID^EECE $dateLJ@C aEFGE andEFEB areEEEA askDDBE askeBEDC canCEEI don'GEFH findEEGE getEEFI haveGEEG holdEEGE keepEFGA likeEEEH mayADEI mentDECD onGHEE payBBKB signCDEE theIGGC willGEED woulEEEI~FFGF
|•FEEH^FEGI~EEHH|_a<EA@|_bAEEE|_cDCDE|_dDCAC|_eEFDB|_fEEEC|_line@B@A|_nextCDFF|_onlyBFA@|_thenDEBH|abou=><< theCEBE~DE?>|abovEDE@~CEFC
|absoEENB|acceBEGO yourCEHE~DEEL|acroEEEC~EEEC|advaEEHC~EEFB|afraEECE|agaiCDED|agre@BEI withEEEC~BGFE|aheaFHEE ofGEEE|alarCBEF
|alonECBG~EEBF|analECHD|anotHEAE|answBB@B~CCCF|anybEDEG|anyoGEEH|anywDDCH~EEAG|appDEEL|appeEEFB~EEEC|apprFEEG|arenEEDA|arouEECD|arraEGEF
|arriIFEB|artwEHEE|askCB?A~AECD|aske?DB> forEEBC~CEBD|askiCEEE|asksBEDA~DCEB|attaDE@C~CEAF|audiAD@H~BEAI|autoDCEI|awayGBFD|bGFB@~DEBD
|backHEIG $dateDFCD atBECE toEEHD~JEHG|badEDEC|bagsEFGE|bandEEGE~EEHE|bankGFE> holiFGFD~EEEB|barEEGF|baseEEBE onEEEC|basiEEE@
|beDEAC inDDEC~ECC>|been@DCD throCEEE~FCEF|begiEEEC|beinCEEC|beliCEEB|beloEEEI toBEDG|beltEEEG|bencEEEC|bestAEE@~EEEC|bettDEEC|bidDECD
|bigCEED|bikeEEGE|billEEQ?~EEIC|blamEEEC~GEDE|blanEEBC|blesEEEC|blocGEED|blueEED@|boarFEEC|bondEEDH|bookGFCC~GECE|bottEEEH~DEBH|boxEDCF
|boxeFHFB~FGED|boysHHCE|bridGFDD~ECED|budgCEBC|builEEEG|busiEECB~DEDC|cBDCD #EEBE~EFEC|caleHGED|came>@A@ backCDDC~@B@D|canAEFJ~?DFG
|can'@FBA~CEEE|candEECE|capBDBN~BECF|capsEECE|cardEEHD~BEED|careIECE~CEDE|carrEEEM theEEEH~FEAK|caseIEEF~HEEE|cashEEHE|causEEEC|centCEFE
|chanEEEH~EEDI|chapIEEE|charHGO@ #EECE $moneyEE?E forEEH@~GEJC|checFFBH~EEAE|cheeEEEC|chilEEHF|claiEEDG~EEDH|clasGHEI~HEFH|cleaFIDE~EGEE
|clieGECD~EECE|clocEHCE~GEEG|closHEC?~EE?B|clubEEGD|codeEFBG~EE@E|coffEEEA~EEEC|comeJIHF backDEDC downEEHE toEEGC withEEEI~HEFI
|comiIHEE~ECEE|confEHCH~EGEF|connGGDK|contEDDG~BCCE|convBEDF~ECEB|copiEFEG|copyHEEC|corkFEFH|cornHEEE|corrCECE~EAED
|costGEJB $moneyEEAE youEEJC|coul@C@@~CEAE|counDHEC~EFFC|courHEEE~EEEB|coveEA?N~EE?K|credECNE|crewIHEE|crosEFEC|csvDEDG|currBE@F~DEAG
|cutEECE~BEDE|damaGEAK~GEAH|darkGEEE|dateDCCA $dateCCEE~CEBE|daysGDED|dbEEEI|dealEEFG~EEEB|deciCBC@~EECD|declEECE~DDFC|deduEDGD
|defeEDDH~EEDG|deleEBCJ~EEEG|demuEEGD|descEEEC|deskFHDA|deviEEGH|did=B=<~ADB?|didnBDEB~EEEB|diffEBGA~EDCB|discBFE@~CEEB|distEEEH|dockEFFC
|dogEEEB|don'GBFH~EEAI|doneKICG~FECF|doorECDE~DDAF|doubGIFE~EEEI|drafEEBE~EECE|draw@ECA|drivGEEB~DCEE|dropHHHF|dueEFEG|duriGEDH
|eachEDIJ~EFEJ|earlBDCC~DECE|eatGEKE|editEEDI|eighFGEE|eithECCJ~CBEE|elseHE?K~EEEG|encrEEEH|endeEEEC|endsC@EE|engaEEGF|engiJFEH~FECE
|englEEEG|equiEEEG|erroDDCG|evenEEEG|exGKFD|examDEEC~EEEB|exceBEEG~DECE|exclBEDI~EEEG|exitEECF|explEEDC|expoEEBJ~EEEG|exteFEJG
|extrHEM@~EEFA|failECFG~EEEC|fairEDDG~DEBH|fallEEHI~EEEG|farEECC~EECC|feeAAQC~CDMC|feesCCFH~EECD|ferrEDEA~EEGC|fewDEDC|fielEFCD
|fiftEEJA~EEEB|figuEEHD~CDGC|fileGF@E~EEAI|filmEECH~EEGF|filtEEGE|findEDEC~EEE@|fineACFJ~ACEE|finiFEDC~EEEC|fireEEBI~EEEH|firmCEED~GEEA
|fishDEBE~HEEE|fitGFDE|fittGEKE~EEIB|fiveECEE~EDBG|fixGECH|fixeEEIC|flatEFLD~CGGB|fligHEIB|flyGHEE|foldEEEB|foodEEEJ|forgEEGE|formDG@H
|fortGGGC|founBBB@~DE@>|framEECE|franEEEG|frosEEDI|frozCELE|gEEDH|gallEHCE|gasEECE|gateGJDC~HGEB|gaveBDEA~EEEC|germEEEB
|getHFEH aFFBI theGGHC~IFDH|getsEEEL~FEEK|gettEFEC|ghsEEHC #EEHC~EEHE|giftFEGE|giveEDHB youGFEE~EEGE|goesIJKH inEFEI toEEHE~FEIE
|goinGEDE toGEEE~EEBE|goneEEHA~CEDA|got theBEEE~EEEB|granEGGE|gratEEGC|greaEEEB|greeAEAD~DECB|greyEEEC~EEEC|growCDEE|gstEEID~EEHD
|guarE?>K forEEEH~BDBG|guyGEED|guysGFEE|had>?A> theCEEE~BD@A|hallDE@F~EEBH|handGDEE~EEAF|happECEE|hardEEFB~FEFC|has<C>@ noEEEC theEEDB~BA@?
|haveCGDD aEEEJ askeEEGE beenDECE itFGEE theEHDE yourCEEE~ACAD|he'dBADC|headGEEF~FDEH|hearEECD fromFGEE~BEDE|heatEECH|heldEECG|helpEECA
|herDEB>~GDEC|highEECD~FGEB|himBECE~BEDE|hisEEC=~ECA>|histFEGC|holdEGKJ~CBHG|holeEEGC|holiGEHE~EEHE|homeEEDG|honeEEGE~EEGD|hopeACA@ toECEE
|hostECGJ|hourFEHF~GEGG|housDDEC|humaEDEG|ideaDEDC|illIGFF|imagEFEH|inboHIEA|inclEDJH~GEEH|indeEEGG|insiGEGI $durationHFBF theEEEG~GDEG
|inspFDFI~FEEK|instGHMD ofECJE~EEFG|insu>D@M~EEBL|invoAAOD~EBEC|ipEEEI|isn'EDGD~EEEB|itemEEBB #EEDC~GHBF|itsEEEG|judgEEEC|justCEBB~CEEE
|kEELE~DEJE|keepMIIE itDGIB theGGFE~GEGE|keptDEEK|keysIKEG~GFEE|kgEEGG|kickFGEF|kidsEEGE|kitcFEBF|knocEFKE|know=B?>~@EB<|lEEEG
|laboEEFH~GEFF|lampEEEC|landEEEG inEEEH~CEED|lateGEID~CEDB|laugEEEC~EEGE|launHEDB|lawDEEJ|leadEGCC|leakCEEJ|leasEECC~EECC|ledgEEEG|leedABEE
|leftABB=~ABA@|legaDECE~EECE|lessEEGE~HEJF|letBEEB meCECE~CDEB|lettDEEA~GFEE|leveEEEG~EEFG|liabBD>I~CEDF|librEEDC|liceFFEJ|lifeEECK~EEAI
|liftEFEH~EDEG|lighCFEH~EEGE|like?CEC~BEEC|limiCECJ~DECI|line isEEEG~EEAE|lingEEEG|linkHEEF|list@DDE~BADF|liveIGEG withBEEF~EEBE|loadIGCE
|loanEEID~GFED|lockDFEI~BEEH|logEEBF|loggFEBI~GEEH|logoCEEB|longDECE asEEEH~CEEG|lookAEA> atBEBD~CEAD|loosEEEG|lorrGEDF|lossBEDH
|lostDBCE~AD@E|lotEEGG~DDEH|luncDCEC~EBEE|mHFFF|machFEBG~CECF|madeADEF~AEEE|mailBCCA~DECE|mainEFG@~EEEB|makeBCED~EBFC|malaEEEG|manCECD~EEAF
|manaEEC>~EGE@|manyCECE|mapEEEC|marcEEEC|margDEHA~EE@E|markCDEE~DEJD|matcEEID|mayAAEJ~BEAG|meHEFA atEECE~ECEC|meanCEAD~BE@D|mediEEBE~EECF
|meetDAEF onEEGE~EHAE|mentAD??~EEAB|menuGEEE|metADEE|mighEEDB|migrKFEE|mileEEIF|mineGEAE~FEDG|miniCEGF|minuDCFH|missGFEC|mobiEEEJ~EEEH
|modeFEBH~EECH|moduDDEG|moneEEJD|montFEEG~BCGE|moreEECD thanFECG~EEAE|mostBDA@~BDA@|mothCEED|motoEEEG|moviGFEC|musiECCE|mustBEDC~EFEC
|mutuEEDI|myseMIDC~FECE|ndHEDD~HEEE|ndaDEEJ~DEEI|nearDEBE~EEBE|need<HBA theBEDC~DGBA|neigEECE~FDCE|neitEEFC|netEEGE|neveEE@L beenEEEH~BE@G
|newsEDEB~EEEC|nextEECH|niceEEDC~EEEC|nighJEFF~JDFG|nortEDCF|notiAA>I~BDCF|offGGJB $dateEEAE theEEIE~DFEG|offe@EK>~EEGD|offiECAA~CCCE
|offlEEEI|oilEEEG|okayEEEG|oldFHGB|onboEEHE|onceEEE@~EEFC|onesHIFD~FEAD|only?EEJ theEEEC|openDGEB~EEBC|operDGEE|orACDG #EECE notEEEG~BDAC
|ordeDGID formFGDG~EEIB|orgaEEEG|otheEE@G~BEDC|oursEFHF~HIGE|outFCCE ofEEEI|outsEEBH theEEEG|overJHGD $dateEGEE toGEEE~GGFG|oweBDHH
|ownCDDH~FEEG|owneEEEC|packIEEG|pageFE<@ #EDBD~EE@C|paid@EF? $moneyEECE~EEEA|pairEFEI|pallGEGE|paneECDJ|papeDEAG~BFCF|parkEEEC~EEAE
|passCDEI~EEEG|pastEEFA~GFEE|patcGEEE|payiGDHE|penaEEDH~EEEG|pencEGEE|peopFD@@~EE=@|perBDJD yourEEEH~EEHE|periEEDG|perpDEEH|persIDBE~HGBE
|phasEEHF|phonBB@E~FDCE|photEDE@ areEEEC~BEE@|pickFE@F upBCEF~EEGF|piecIFFD~EEEC|placEECD~EBED|planEBBJ~GECE|platFEGI|poDJEA~EEEC|poinEDG@
|poliEEBG~DEEI|portEFGC~EGEC|posiEGDD|postFIEC~AEDE|poweEDEG|premEEJE|prinECBF~EEBH|prodFGBH~EHDE|promE?@?~DD@@|prooGEEF|propABEI~BDGE
|provCCEF~DEGF|publDBDE liabDEBI~EEEG|pumpEEFB|putGFCE~EEDG|quieEEEC|quotCFGA~EEEB|rainEEBF~DCCG|raisEEGE|ranCCCE|rangBCED
|rathBCGE thanDCHE|ratiEEEH|rawEGEG~EFDI|reacKGCE~HECC|readCFBG yourEEEG~@E@E|realEEEC|receEGEF|recoDEBI~CFEG|redEEEC|reduEEHD
|refeADBA toBEEB~CEFB|refuHEKF~DDEC|regiCEEI|regrGEEE|releEECJ~EEEI|remaGEHE atFEHE~FFHA|remeBEEB|remoEEGI|reneECIL~EEHE|rentEEJ?
|repaGEEE~EECG|repeEEFB~EEGE|replIFCI theEDEH~KEEG|repoGECE~EEBE|requBEE@~EE@C|reseEECE|resiGFEE|respCCAF~EECG|restJEEI~KIGE|resuGECD
|retaEEJE|reteEEL@|retiEEEC~EEEC|retuFIFE theEGEE~GEDC|ringGEBC|riskCEEL|roadEDEH~EEEC|rollGIEE|roofEDEB~EEEB|rounEECJ theEEEG~EDFJ
|runIEEE~EFGC|runnIEDB|runsHCDG~IHAE|ruthEEGE|sECIE~CBHE|safeCEEF|said>@<> theyDBEE~CCCC|saleEEHE|sampFHEC|sandEEEC~CEFE|saw@EEA~CEBE
|sayDDA=~DE@?|says<?<:~@A@@|scafGFEE|scheEFCD~EGCE|schoEDID~EEGE|scopDEDI|scraEEHD|screEDEC|sealEEEG|seasEEFG|seatCCIG~CEEG|secrEEEH
|secuFEEH|seemEEEC|seenBDDE~BDCD|sellGE@L~GEEI|sendJHEE theJHEE~EEEH|sentECBC|sepaDECF~EECE|servEGDH~FECF|setJHHB upHGFE~EEEC|setsEGFD
|settEEGB~EGGE|seveBDEE~CEEA|shalJGBF~EEDC|shelEEFC~EEGD|shifEEFB~AHFE|shipGHFE~BEGE|shoeEEEB|shooHEFE~EEEG|shopGFAG~HEEE|shorFEBA~EEDC
|showABBD #CDEE theCEEE~B?BE|shutEFCF|sideBECG~CDEI|sitGEEG|siteHDEE $dateHEEG~HFEE|sitsEEDG|sixtEEJE~DEJE|skipECED|sleeHEFB|slowEECE~EECD
|smalDEEA~EEEA|smelEEEC|smokEGEE|snowDBEE|softEEEG|soldCEEE|soliFEEH|sortHEED|sourEEEK|speaAEDE~EEEC|spenBDEB~EEHD|spliCDGE|spokCEED
|squaEEHE|ssoEEEI|stGEEE|stagEECG|staiEHEF|stamEFEL~EFEG|stanHFGG inGEFC~GECG|statABBC~BCBE|stayHCFJ atEFHD inEEEH~EGEF|stonEEEG
|stooDEBB~EECE|stopGCCC|streCEDE~EECE|struEEEH~EEEG|subsFEEG|suggEEDC|suitGCDD|summEECE|supeEHDE|suppEECI~CEDE|surcEEJB|sureFEEG
|survDEB@~EEEB|swapIKDG~FEEL|switEGEE~ECEE|sworEEEH|systFECE|tablBDBE~EEAE|takiECEE|teamHICB willHEEC~JE@E|tellBEDE meBEEF~DEBE
|tenEEGG~BCEG|tendEEEC|tentEEHE|termHHCF~EE@F|terrEEEC|testEEBK~GGCI|textFEDH|thGGE@|themJIBE withGEED~EECE|thesEECE|thin@E>?~BFD?
|thosEEDA~EEAC|thouAFH?~DEGC|threEDEC~EGEC|throIFIB inEEMD yourBDEE~HEFC|tickCEEF|tideFHEE|tierEEEI|tillGAIF theFCGE~FIGD|timeAEDB~CEE?
|told:@AA~DD?B|tonnFGDE~HEFE|tooECEJ|took?@?@~BC@C|toolCEEE|topDEEH|totaEEBD|townBBDE|tradEEGD|traiEEGE~EGFB|travHFIE|treaEECE~EEEB
|triaEEGA~EEGD|trusCDED~EEGD|tryEEDC|turnEIF> upEEFC~CEH?|twelDEEH|twenEEGE|twicBEAD~EEAE|uGEGF|unclEEDC|unitFDHG #GEDE
|untiLEFB theHHGE~EEDB|uptiEECJ|usDGGF $dateIHEE toEEEB~FEGE|useAEAK~DEDG|usedECEE~EECE|userEEDG|usuaDEEB~EDBD|valiDHEH|valuEEAH~EEAD
|vanGHFD|vatEELD|vendCEDC~EEDC|versEEBC|veryCDEB~CCEB|vettEEEH|visiEEGD|voluCFED~EGDE|voteECED|waivEDNC~EEGE|walkECEE|wallHEEC
|want;ED< theDFGE toCEDC~AFD@|warmEECB|warrBADJ|was8994 #DCBE $moneyEECE~=;<=|wateFHEG~FHFE|wayEG@E~BE@F|we'vIEDI~EEEH|wearDECJ
|weatEED@~EFE@|webDEEH|weekHHEE~EGGF|wellEEBC~EEBE|went<>?@~AD@@|were;>><~AA;=|westDECE|wher@E@D~@EEE|whetEEA> theEECC~EECD|whitEEDB~EEEC
|wholEEFG~EEEJ|whyBECA|wintEEHE|wishAECC|won'KIEF|wordGEFH~HGEE|workDGDG onCCDH withEEEI~EECE|worrIEEE|woul;>=B beCEEG~>E@?
|writBDAE thatEEEB~CAEI|wrot@EB@~EECB|xCEAE~EECE|yardIGEB|yeHEEE|yearEEGF oneEEGE~BEIC|yetCECA~EEEC|zeroEDMF|acco~HEBB|addr~EEEC|alre~EEEA
|alwa~BEGH|am~EECE|badg~CEEE|betw~EECE|beyo~CEHB|bind~EECE|boat~EEGE|brok~EECE|camp~EECE|carp~EEDG|cell~EEDG|degr~EEBG|dela~EEEG|demo~CEEE
|end~CEEG|floo~DEEC|flow~FECE|foot~EEDG|gene~EEDG|grou~GHED|hire~EEEC|hote~EEAD|hund~EEGE|inve~EEGE|job~EEBE|kilo~EEDH|labe~EECF|loca~EECE
|mill~DECE|move~EGEC|nois~GECE|norm~FEGE|para~EGEE|payr~EEEG|perm~HGEE|pict~EEEC|pres~FEGD|prof~EEGE|reas~EEEB|rule~EECG|shee~EEAE
|size~EECG|slid~DCDE|slip~DDDG|span~EEEG|stoc~EEGF|stra~GECF|susp~EEEC|teac~EEEG|tena~EECC|towe~HEEH|trac~EEEG|wash~CEEF|who'~DEEC
|wind~GFFD|wron~CDB@
`;
