// Fitted by test/corpus/fit-weights.mjs on test/corpus/training; not written by hand.

/** Log-odds are sums of these, divided by this. */
export const SCALE = 6;

/** Commitment, timeline, pricing, terms: where a clause of no known word stands. */
export const BIAS: readonly number[] = [-13,-5,-10,-9];

/** From here on the words of a clause are a finding by themselves; from here on they bear out what a rule found. */
export const ADD: readonly number[] = [0.25,0.25,0.5,1];
export const KEEP: readonly number[] = [-1,-1,-0.75,-1];

/** The log-odds of a draft: by itself, and for what `settle` counts in it. */
export const DRAFT: readonly number[] = [1.73,1.63,0.02,-2.59,-1.43];

/** The share of them that each finding is given; below this they make it low, but for what is sure by itself. */
export const COMPANY = 0.3;
export const QUIET = -0.25;
export const SURE = 2.5;

/** What it adds that a rule spoke; and the rules that are right so often by themselves that no words take away what they found. */
export const RULES: Readonly<Record<string, number>> = {"acceptance":8,"certification":15,"commitment-elliptical":10,"commitment-goods":12,"commitment-organisation":7,"commitment-passive":6,"commitment-present":9,"commitment-simple":10,"commitment-vow":14,"commitment-will":14,"commitment-you-will":10,"confidentiality":11,"counter-offer":12,"credit":10,"data-residency":11,"deadline":11,"delivery-date":7,"discount":10,"event-deadline":6,"exclusivity":12,"feature-claim":8,"free-of-charge":15,"liability":12,"payment-terms":16,"price-hold":13,"price-quoted":12,"promised-date":10,"renewal":15,"service-level":16,"turnaround":10,"unlimited":12,"waiver":17,"warranty":9};
export const RELIABLE: readonly string[] = ["certification","commitment-organisation","commitment-present","commitment-will","confidentiality","data-residency","deadline","exclusivity","payment-terms","renewal","service-level","unlimited","waiver","warranty"];

/** What it adds that a word stands in a clause; `likelihood.ts` says how it is written. */
export const WORDS = `
!5;60
|#BBFC #?@HD $dateECBD $durationCEGE $moneyEECE aCEME areHFEE asEFCE atCEFF dbEEEH degrEDBG for@BIC gEEEH isEEEB kEGKF kgEEGG millEEGE ndHEDD ofCDA@ onAEHF pEEHC perEFIC seatEEGE thHFE@ theGEFB tonnEGDE weFEEH youEEDA[EBED^FEKE~ABDA
|$dateQIC? !?=EE #EGCE andEEAD atGGFD befoEJEE byEEDC forEHCF ifEECE inAAFE is@@GE ofHGEE onEEEC orECFE theCCEE weDFEH weekEHEE yourCEEE[CEDE^FAED~HGC=
|$durationE>HJ #EEEB afteILEA aheaEHEC and?BFB befoDGBG forEEGC fromEMCA inGHEC isEEKC notiEDBH ofFECC onBDEH orEEDH[@EEI^BFDM~FEFH
|$money>?L; allEEHE atEECE inEE@E perDEFC theEEHE[EEK@^AETC~EGK>|$nameED@G~EEAF|$pastA@?= sEEJE weCEDE~>?A:
|$percent=9JE $dateCCGE andEED@ forEEFC isEEEC ofEBEH offEECC onEEGE[CEHE^CENF~>BGC|$recurringH?EI[EEGE|-edBBDH~CBBG|-ingHEDD~FHDD
|aBADC[EECD^HCFG $dateECEE $durationEEEC compEEEC credEEGE fewDDDC halfEEGE secoFEEG thirCEJB~BBCB
|allDEGJ[BECG^DC?J #IGFA inEELE ourEEEH theEEDG threEEEA~EEGJ|anBCEF[EEEC
|andEEDG[GBEA #EE@D $dateFCDF $percentEECE forEEEC iGEAE i'mHEFE ifEFGF isEECB itCEFA noECEE noboEEEB notCEEF oneEFEC thatDDF@ theCEHD therEEEC weDDGE youEHHH you'GFDG~EDDB
|anneEEBF[EEEG~EEEH|anyHCEK[HEEG^FECG timeEEDG~EDDI|anytEC@H[GEEH^HEEJ~DE@H|areEFEI[EEEC allEEEH atEHEC inGEEE notAEGD onFDHA theBEDE
|as?CFF[BEDB^AECB $pastEEHE itEEHE longEDEH perEEFG youEEEJ yourEECD~CFHG
|atCAFB[BEEE^CCBC #CFHD $date??ED $durationECDE $moneyFECA allEEEC costDEKE ourJHDE theC?BD yourLJCE~BBFC|averEC>C[EECE^EDCE~CC?C
|balaEGIA[FEHE~EEHC|becaBBG@[EEEC~EEG?|befoKHFA[DBCD^DDEC #GIBE theHEGE we@EEE youA@EE yourFEEC~JHFB|bothCEFI[BEEH^CEGE~BDEG
|breaFDBL[ECGE~FEDK|brinHEEE[CEDE^EEEB theGFED~EEJF|byHEBE[EEEC #EEFB aGEEE theCE@A usGEGF~CF@C|callCAEB[BEEE^BEFE itDELD meBECE
|cancBDEF[CEEE|certEH?M[EECF andEEEG~HHBJ|clau?DBK[EEDH^CEEI #BEBG~AEEG|compE@EJ[EECF^EEEG~DCEE|consGEEH[KEEE~EEFI|d[EEEG^EEEG
|dayGFFI[EEEH rateEEHC~DDII|dear@EA=[AE=>^DEE?~EEIE|depoCFK?[DEIC^EDFB~DEH?|diesEEKE[EEHE|doGEEA[CEBC^CEAC notEEEG theGEGD youCCDE~HEF;
|doesECDB[EEEB^FED@ notGEEE|don'FCFH[IEEE payEFHG~EEBJ|down[GFDE toCEJE~GEIE|eachEDIJ[EEEH~EFEJ|everDCCM[EEEG^CEEJ~E@?J
|feelEEA@[EEBC^EEBC freeDEAB~DEAA|finaBIFC[EHED~EEFC|firsHIFB[GHE@^EGE> $durationBDIE~HJGB|follBEA@[CCEE^ACEE~EGEE
|forFDGE[ADEE^CEHE #GEGC $dateBBEH $durationFBDE aBECA allGEEB eachHEGE everFEEG freeFEHE nothGEHE thatEEGE theCGIB thisEEFH usEECB whatFEEG youLHDA
|fortGGGC[GEEE|fourEBDC[EECD^EEEC~FEGA|freeB?OG[EDEG forEE@E toDE@C~DDIE|freiCEIE[EEIE~EECE
|fromEHAD[FEFG^EEEH meIHEF theAAED usIIEE youCEEF yourCFEB~FCBD|fuelEEJB[EEID|fullDEIJ[EFEG~DEGK|goGFEF[EIEE liveGHEC~IBDE
|goodAJEG[DFE@^DEE? forEEEJ~DCEH|halfFGJ?[DCHC^CCHE $dateCDHE pricEEGE termJIBC~FEGC|heDCBA[EEAB^EE@?~AEBB|hellDEDC[BEDC^CDED
|hereEE@C[DEC@^AEEB isEEEC~FEFC|hiEEE@[EEE@^EDEB
|iIDE?[HEAD^BEC? amGEEE canDEEC can'BEDE comeJEEE giveGEIE haveAEH? needEIEE putFFFG readCEEE takeHEGE wantEEHE won'HEEE~HDE@
|i'dAB@?[EBDB^EBC@|i'llLIG?[LGE@^GFED beD@DD haveGHEE~CEGE|i'mKBE@[IDE?^IBB= atECDE inECEE onE@EE~GED>|i'veGFGB[EGEA^EFE@~HGED
|ifDBFF[GCEE^HBED aDEEK itGEEH it'sEEEB theEDGE you?GEA
|in[CE@D^CC@A $date>?DF $past@E@C aGECG fullDDJF itCEED myCEED theCEAF therEEGE threEEGD twoDEIA yourHHDE~EECC
|isABEH[BC>A^CC?? #CEED $dateCAEE $durationEIAC $moneyEEGA $percentEEEH aCBFE acceEEFG compEEHE fineEEFI forEEEB freeCCFE fromEEEC guarFEDH inclEEEI itEECA noEEEH notEBG> onGGFE the>CD? whatEEAD withHEEE yourEEEJ
|it[DG?G^EFBE #EEKD andEEEG atEEBC backFDEG doesAEEE isECAE isn'FEFB onFGED stanEEEH toADEE wasAAEB withGEEE|kindAHDA[BHE@^BHBB~DEBB
|leavKIEJ[HEEF theHECF~FGDH|measEEBF[EEEI~EEBG|minuCCGH[EEHE~EEGE|mrEC@<[EEEC~EEEA|myGAD?[ECCE^FD>E deskCEEE ownHEEE~IGE@
|nEEJE[EEEC #EEJA~EDKE|nameEG?F[EHEE~@BAE|nineFFC>[GEEE~BEE>|noD@KH[FBHG^EBDF charFEIE otheFEDI~GBHG|noboGEDE[EEBH^IFBE~FIEE
|noneAEED[DEEC^DEEC ofBEEE|notEAIF[EADE^EEEG billDEKE charEGLE theEEEA yourEEFG~DFDC|noteBADA[E@DD^EADC~CE=C
|noth@@MG[DDEH^ABDF forCEEE isEECD toEEFB~CEID
|ofCDBD[EEEC #EGEC $date?>DE $durationECGD aEEDC itEEEG theDEBF themEEDC thisEEEC usEEBG whicEEEC youCEBA~CDBB|okEFJB[EEHE
|oneDDDC[EDEC^EEGD forEEGE isFEEC ofCEBD withEECE~EDC@|orBCDG[DECE noEEEC notEEEG~AEAC|ourHEEG[EEEB^GEED costJEED ownCEEE sideEECF~EDDG
|pEEHE[EEEG aEEGE|partDEDI[EEEG ofDECL~FEGE|payDBQD[CDJB^DDKD forFFHG~FDME|paymBDKD[EEHC^EEIC|plea:KD:[@ED?^BG>? toEEGD~CEE;
|rEEID[EEGE^EEHF #EEIE~EEGF|rateCENE[EEHE^EEJD isDEIE~EEIC|regaEE@=[EEDC^DEBE|sameEEHE[DEIE^EFJE asEBGC dayFGBH~DEEB
|secoGEID[EDEC^FCEA~JEGA|sectCGCC[EGEB^EFEC|seeECDD[EAEE^EAEE~EEBD|sendJIEE[GFHE theJHEE~FEEH|sheGDEB[HEEB^IEE@~IEEE|she'[GEEE^HEDE~EDEC
|shouEEBE[FEDG^IEDH beEEEC~HFED|signDLCG[EHEA^CGEC $dateEFGE~EGBG|sinc?DC@[EEEC theEECE|sixIFEB[GFFE~EFH@
|soDEDC[@DEC theCFFE weEEEB youEEEC yourEEEG~CBDE|someAB?=[EEEC^GEDD~DB<@|sorrBEBC[EECE^EEDC~EEDB|stafEEGE[EEJD~CEED|stil@BE=[EEGE~AEBB
|storEAFC[EEGD^EEGB|than=??C[BA@@^?@== #EEEH $durationGEEE forEECD you?BAB~D?CA|thatA>EA[?EFG aEEEC oneEEEC theCECD youCEEE~AECB
|theFEEC[BCDE^DCDC #IFHC $dateEFD? $durationECJB $percentEEIE audiBEDD bankFEEC billFEIE boxEEDH chaiEEEC chanEEEC clocEHEF commDECG contDCEE counEEBE cranEEEG custEEGD dataEEEC dayEEIE deliEECF diffFEJD doorEEEC drawEEEC extrFEHC ferrHEEC firsCEFE footEEEG formEEEC fourEEGG framEEDG fullEGEE greeEEEC guarECEF hallDEEG holiGDEE hourGEFE housEEHE invoDDGF lastGEFD liceEEEH lineDCDE lotEFHG makeEEEH markEEEC mastEEEG meetEDEC newGEFE nextGEEJ nighEEIE offiEEEC oldEHED oneADBE ordeEEHE otheEFC@ packEEEI partGFEE planEEDJ platEEGJ poliEEEC pricBEJE quotEGHE rateEEAE restHEHA reteFEHE roadEEEB schoEEHD secoEEIA servEICE signEFEB siteCEEE stanEEHE storGEFD teamEECE threEGEE traiEEEC triaDEEB twoGEED wallGEEE wateEGDE weekFFEC wholEEEH windEECC workEGED~DEEC
|theiCEEA[EEBA^DE@@~EECC|thenEDD?[CDBC~DEE>|theyDC@D[ED>E^EEBE sayEEEC~GDED|thisAFEA[EGEC^DEEC isCEEB oneGEEE~ACEC|tickCEEF[EEEG
|toBFDF[DDEB #CEFI $dateECGE $durationEEGE $moneyCEEK allEEEB beBEE? callEECD haveEDEB itCEEE payEEJC sayCDEE theFKEE usEEEH youIJEF yourEEGD~DBDE
|tranEEIJ[EEGE~FEFJ|trucJIEE[IGED^IGFE~GGFE|twoHHFD[EEDI ofGEF@|undeDCDF[EEDC^EECE #GEEL theCEEG~EFBG|unliEEEI[EEEH liabEEE>~EEEH
|upHHDD[IEDF $dateIHEF inEEEC toDEDL~IIDF
|weJCHG[HFDE^GGDD acce@EGJ areBEHD canEFHE can'EEBA carrEEEI doGEEF dropADHF hadCEDC haveBFEF keepGEED payJEEH replLFEF wereBDDE willEFIG~IGDF
|we'dEDE@[FDGC^ECGC~DEEA|we'lKGIE[HFCA^KEE?~GDDF|we'rIHHG[HEFE^HGEH~EFEH|whatEAD?[DADD^EEAF~FGED|whic<@?<[ABAB isEEEC~>@?=
|who<?D@[CDB@^EEDC~>AB@|willOICB[FFCE beEJEG notHEEE~GCEB
|withEDDJ[ADEE^DEEB #DEEB itEFHE meIEEE noEECE ourDEEC refeEEEC theDCFD usEFFH youKJAA~ECDF|yesDHEH[CEEF^EFDJ
|you'JJHG[FHEF^EFFG gotDEHE~FFFG|yourJHDF[BEDE^@CBD #FGED $dateHFEE accoGEFE dataDEEI gateIHEE inboHIEB lettDEEC own@EEE peopGDFE~GHCF
|•FEEH[GEEF^FEGI~EEHH|afteHJDD^EEEG theHEFE~EIHE|agen^A@DA~BAAC|alsoDADG^CDFC|collFGDC^GEEE~HEFE|commEEDB^FEHC toEDEC~BEEC
|custEECE^EDDC~FEBE|data@D>I^EEDG~BB>H|deliGFFE^EGEE~EGCD|drEDCA^FBEB~ECFB|elevEEE?^CEEC~DEBC|hiya^EEGD|inte>CEG^EGEE~BEEB
|it'sDDGD^CEEG #CDJC onEEDJ~DCEC|lastEBF?^CEFC~FIE>|loveACB?^DEDC toECEE~DEBA|morn^DEEC~FEEC|mrsCEEB^DEEC~DEEC|ms^EEFC|newFGFG^EEHD oneGEEE
|numbAEED^EECF~CEED
|onECDF^BECD #GECD $dateEDC< $recurringDCEC allEEHE callEEEH everEEEI itCDDE meEEIF ourFCGF siteICDJ theEGDD thisEECE usEEJE~GEDF
|pric>ENB^EDHE atEE@E isEEJC ofEEGE~BELB|quesBE<?^EEEB~EC=C|righDDBF^GFEE~EECD|takeHEFI^DEGA itEEFG theECGC~HHEE|therDEEC^@BED isCCFE~FDBA
|thir^EECE~EEGB|threEDEC^DECE~EHEC|whenABGD^EECE theDCHE~EEFB
|youHFID^EECE $dateLK@C aEFGE andEFEB areEEEB askDDBE askeBECC canCEEJ doEEHE don'GFGH findEEGE getEEGI haveGEEG holdEEGE keepEFIC likeEEEH mayADEI mentDECD needEECF onIHEE payBAJB sendCDEF signCDEE tellEEEG theIGGC willGEED woulEEEI~FFGF
|_a<EA@|_bAEDE|_cDCDE|_dDBAC|_eEFDB|_fEEDC|_line@B@A|_nextCDFF|_onlyBFA@|_thenDEBH|abou>><; theCEBE~DE?>|abovEDE@~CEFC|absoEENB
|acceAEGN yourCEHE~CEDL|actuEEEC|advaEEHC~EEFB|afraDECE|agre@BEI withEEEC~BGFE|aheaFHEE ofGEEE|alarCBEF|alonEDAG~EEBF|analECGD|anotHEAE
|answBB?C~BCCF|anybECEG|anyoGEEG|anywDDCG~EEBF|appDEEL|apprFEEG|arenEEDA|arouEECD|arraEGEF|arriHEEB|artwEHEE|askCB?A~AECE
|aske?DB> forEEBC~CDDD|askiCEEE|asksBED@~DCEA|attaDE@C~CEAE|audiBD@H~CEAI|autoDCEI~EEEI|avaiFGDE|awayFBEE|bGFB@~DEBD
|backHEIG $dateDFCD andEEEG atBECE toEEHC~IEHG|badEDEC|bagsEFGE|bandEEGE~DDHE|bankGEE> holiFGFD~EEEB|barEEGF|base onEEEC|basiEEE@|batcEECF
|beDEAC inDCED~DCB>|been@DCD throCEEE~FCEF|begiEEEC|beinCEEC|beliCEDB|beloEEDJ toBEDG~EEDG|beltEEEG|bencECEB|bestAEE@~EEEC|bettDEEC
|betwEECE~EEBD|bidDECD|bigCEEC|bikeEEGE|billEEQ@~EEIC|blamEEEC~GEDD|blanEEBC|blesEEEC|blocGEED|blueEED@|boarFEEC|bondEEDH|bookHGCD~GECE
|bootFEEC|bottEEEH~DEAH|bounEEEG|boxFEBF~EEEG|boxeFHFB~FGED|boysHHCE|branEEEC|budgCDBC~DECD|builEEEH|busiEECB~EEDC|but?DEB~@EAC
|cBDCD #EEBE~EFEC|caleHGED|came=@A@ backCEEC~?B?D|canADEK~@CFH|can'@FBB~CEEE|candEECE|capBDBM~BECF|capsEECE|cardEEHE~BEEE|careIEEE~CEDE
|carrEEEM theEEEH~FEAK|caseHEEG~HEDG|cashEEHE|causEEEC|centCEFE~EEEB|chanEEEH~EEDI|chapIEEE|charHGO@ #EECE $moneyEE?E forEEH@~GEKC
|checFFBH~EDBE|cheeEEEC|chilEEHE|claiEEEG~EEDG|clasGHEI~HEFH|cleaEIEE~EGEE|clieGECD~EECE|clocEGCE~FEEG|closHEC?~EE?B|codeEFAG~DEAE|coffEDEA
|comeKIHE backCEDC downEEIE toEEGC withEEEI~HEFH|comiIHEE~ECEE|confEHCI|connGGDK|contEDDG~BCCE|convBEDE~ECE@|copiEFEG|copyHEEC|corkFEFH
|cornHEEE|costGEJC $moneyEEAE youDEJC~GFEF|coul@C@@~CEAE|counCHED~EFFC|courIFFE~FEGB|coveDA?N~EE?K|credECND|crewIHEE|crosEFEC|csvDEDG
|currBEAF~DEAG|cutEEBE~AEDE|damaHEAK~GEAG|darkGEEE|dateDCEA $dateCCEE~CECE|daysGDEE|dbEEEH|dealEEFG~EEEB|deciCBC@|declEECE~DDFC|deduEDGD
|defeEDDH~EEDG|deleEBBJ~EEEG|descEEEC|deskHHDA~GGEE|deviEEFH|did=B=<~ADB?|didnBCEB~EEDB|diffECGA~DDCA|discBFE@~CEEB|distEEEH|dockEFEC
|dogEEEB|doneKICG~FECG|doubGIGE~EEEI|drafEFAE~EECE|draw@ECA|drivGEEB~DCEE|dropHHHE~ECEE|dueEFEG|duriGECH|earlBDCC~DECE|eatGEKE|editEEDI
|eighFGEE|eithECBJ~CBEG|elseHE@K~EEDG|encrEEEH|endeEEEC|endsB@EE|engaEEGF|engiJFEH~EEBE|englDEEG|equiEEEG|erroEDEG|exGKFD|examDEEC~DEEB
|exceBEGG~DECE|exclBEDH~DEEG|exisCEEG|exitEECF|explEEDC|expoEEBJ~EEEG|exteFEJG|extrGEM@~EEFA|failECFG|fairEDDG~DEBH|fallFEHH|farEECC~EECC
|feeABQC~CDMC|feesCBFH~EECD|ferrFEEA~FEGC|fewDDDC|fielEFCD|fiftEEJA~EEEB|figuEEHD~CDHC|fileGE@E~EEAI|filmEECH~EEGF|filtEEGE|findEDEC~EEE@
|fineACFJ~ACEE|finiFEDB~EEEC|fireEEBI~EEEH|firmCEED~GEEA|fishDEBE~HEEE|fitGFDE|fittFEKE~EEIB|fiveECEE~EEBG|fixHECI~IEEK|fixeEEIC
|flatEFLD~CGGB|fligHEIB|flyHHEE|foldEEEB|foodDEEJ|forgEEGE|formDF@G|founCBE@~DEA>|framEECE|franEEEG|frosEEDH|frozDEKE|gEEDI~EEEH|gallEHCE
|gasEECE|gateGJDD~IGEB|gaveADEA~EEEB|germEEEB|getGFEH aFFAH theGGHD~HFDG|getsEEEL~FEEK|gettEFEC|ghsEEHC #EEHC~EEGE|giftFEGE
|giveEDHB youGFEE~EEGE|goesIIKH inEFEI toEEGE~FEHE|goinGEDE toGEEE~EDBE|goneEEHA~DEDA|gotDCED theBEEE~EEEB|granEGGE|gratEEGC|greaEEEB
|greeAEAD~DEDB|greyEEEC~EEEC|grouGFEE~GIEE|growCDEE|gstDEID~EEHD|guarE?>K forEEEH~ADAG|guyGEED|guysGFEE|had>?A> theCEEE~AC@A|hallDE@F~EEBH
|handGEEE~EEAF|happEBEE|harbFDEC|hardEEFB~FEFC|has>D>@ noEEEC theEEDB~DA?@
|haveCGDD aEEEJ askeEEGE beenDECE itFGEE noCEDD theEHDE yourCEEE~ACAC|haviGFEE|he'dBADC|he'sCEFE|headHEEE~FDEH|hear fromFGEE~AEDE|heatEECH
|heldEECG|helpEEDA|herDEB>~FDEA|highEECD~FFEB|himBECD~BECD|hisEEC=~ECA>|histFEGC|holdEGKJ~DCGG|holeEEGC|holiGEHE~EEHE|homeEEDG
|honeEEGE~EEGD|hopeACA@ toECEE~DECD|hostECHJ|hourFEHF~GEHG|housCCEC|how?B@=~BEA@|humaEEEG|ideaDEDC|illKFFE|imagEFEH|inboHIDB|inclDCJH~FEEH
|indeEEGG|insiFFGI $durationHEBG~FDEG|inspEEGI~FEEK|instGHMD ofECJE~EEFG|insu>D@M~EEBL|invoBAOD~EEEC|ipEEEI|isn'EDGC~EEEB
|itemEEBB #EEDC~GIBE|itsEEDH~DEEH|judgEEEC|justBEBB~CEEE|kEGKE~DEHE|keepMIJE itDGIB theGGFE~GEGE|keptDEEK|keysIKEG|kgEEGG|kickFGEF|kidsEEGE
|kitcFEBF|knocEFKE|know<A?>~?EB<|lEEEG|laboEEFH|lampEEEC|landEEEH inEEEH~CEFD|lateHEJD~DECB|laugEEEC~EEGE|launHEDB|lawDEEJ|leadEGCB~EEEB
|leakCEEI|leasEECC~EECC|ledgEEEG|leedCAEE|leftABB=~@BA@|legaDECD~EEBE|lessEEGE~HEJF|letBEEB meCECE~CDEB|lettCEEA~GFEE|leveFEEH #EEEH~EEFH
|liabAD>H~BEDF|librEEDC~EECD|liceFFEL|lifeEECK~EEBI|liftEEEH~EEEG|lighCGEH~EEGE|likeACDD|limiCEBK~DEBJ|lingEEEG|linkHEEF|list@DDE~BADF
|liveHGEG withBEEF~EEBE|loadIGCF~FEDH|loanEEID~GFEC|lockDFEJ~BEEH|logEEBF|loggFEEI~GEEH|logoCEEB|longCDCE asEDEH~CEEG|look@EA> atBEBD~CEAC
|loosEEEG|lorrGFCF|lossBECI|lostCBCD~AD@D|lotDEHG~CDEG|luncCCEC~DBEE|mHFFE|machEEAG~CEBF|madeADEF~AEEE|mailCCCA~DECE|mainEFG@~EEEB
|makeBCEC~ECEC|malaEEEG|manCECC~EEAF|manaEEC>~EFE@|manyCEDE|mapEEEC|marcEEEC|margDEH@~EEAE|markCDEE~DEJD|matcEEHD|mayAAEJ~AEAH
|meHEFA atEECE~FEFC|meanCEAD~BE@D|mediEEBE~EECF|meetEAEE~EHAE|mentAD?>~EEAB|menuGEEE|metACEE|mighEEDB|migrKFEE|mileEEIF|mineGEDE~FFEG
|miniCEGF|missGFEC|mobiEEEJ~EEEH|modeFEBI~DEBH|moduDDEG|moneEEKD|montFEEG~BCGE|more thanFEDH~EEAE|mostBDA?~BDA@|mothCEDD|motoEEEG|moviGFEC
|musiECCE|mustBEDD|mutuEEDI|myseLICB~GEBE|ndHEDD~HEEE|ndaEEEJ~EEEI|nearEEBD~EECE|need<HB@ theBEDC~DGBA|neigEECE~FDCE|netEEGE
|neveDD@M beenEEEH~AE@H|newsEDDB~EEEC|nextEECH|niceEEDC~EEEC|nighKEFF~JDFG|nortDECF|notiAA@I~ACDF|offFGIC $dateEEAE theEEIE~CEEI
|offe@EK>~EEGD|offiEBAA~CCCE|offlEEEJ~DEEI|oilEEEG|okayEEEG|oldFHGB|onboEEHE|onceEEE@~EEFC|onesHIFD~HFAD|only?EEJ theEEEC|openCFEA~EDEC
|operDGEE|ordeDGHD formFGDG~EDIC|orgaEEEG|otheEE@G~BEDC|oursEFHF~HIGE|outFCBE ofEEEI~GECG|outsEEBH theEEEG|overIHGD $dateEGEE toGEEE~GGFG
|oweBDIH|ownCDCG~EEDG|owneEEEC|packJEEG|pageFE<@ #ECBD~EE@C|paid?EE? $moneyEECE~EEEA|pairEFEI|pallGEGE|paneEBCJ~CDDE|papeDEAF~CEBF
|parkEEEC~EEAE|passCEFH~EEEG|pastEEFA~GFEE|patcGEEE|payiGCHE|penaEEDH~EEEG|pencEGEE|peopFE@?~EE=@|perBDJD yourEEEH~EEHE|perfEEEB|periEEDG
|perpDEEG|persIDBE~HGBE|petrEEGE|phasEEHF|phonBB@E~FDCE|photEDE@~BEE@|pickFE@F upBCEG~EEGF|piecIFFD|piloEEGE~EECE|placEECD~EBEC
|planEBBJ~GEBE|platFEGI|poDJEA~EEEC|poinEDG@|poliEEAG~DEEI|portEEGC~EGEB|posiEGDD|postFHEC~AEDE|poweEEEH|premDEJE|prinEEBF~EEDH
|prodFFBH~EHDE|promE@@? toGEEE~DD@@|prooGEEG|propABEI~BDGE|provCCEF|publDBCE liabDEBI|pumpEEFB|putGFCD~EEEG|quotBFGA~EEEB|rainEEBF~DCDG
|raisEEGE|ranBCCE|rangBCED|rathBCGE thanDCHE|ratiEEEH|rawEGEF~EFEI|reacKGBE~GECD|readCFBG yourEEEG~@E@E|realEEDC|receEGEF|recoDEBI~CFEG
|redEEEC|reduEEHD|refeADBA toBEEB~CEFB|refrEECE|refuHEKF~DDEC|regiCEEI|regrGEEE|releFEEI~EEEI|remaGEHE atFEHE~FFHA|remeAEDA|remoEEGI
|reneECIL~EEHF|rentDEK?|repeEEFB~EEGD|replIFCI theEDEH~KEEG|repoGECE~EEAE|requBEEA~EE@C|reseEECE|resiGFEE|respBCAE~EECG|restJEEI~KIGE
|resuGECD|retaEEJE|reteEEL@|retiEEEC~EEEC|retuFIFE theEGEE~GEEC|ringGEBC|riskCEEL|roadEDEH~EEEC|rollGJEF|roofEDEB~EEEB|roomEEEC~CEEE
|rounEDCJ theEEEG~EDEI|runIEEE~EFGC|runnIEDB|runsHBDG~JIAE|ruthEEGE|sECIE~CBHE|safeCEEF|said=@;? theyDBEE~BCCB|saleEEHE|sampFHEC
|sandEEEC~CEFE|saw@EEA~CEBD|sayEDA?~DE@A|says<?<:~@A@@|scafGFEE|scheEFCD~EFCE|schoEDID~EEGE|scopDEDI|scraEEHD|sealEEEG|seasEEFG
|seatCCIG~CEEG|secrEEEH|secuFEEH|seemEEEC|seenBCDE~BDCD|sellGE@L~GEEH|sentECBB|sepaEECF~EECE|servEFDH~FECE|setJHHB upHGFE~EEEC
|settEEGC~EGGE|seveBDEE~CEE@|shalJGBF~EEDC|sheeCCDD~EE@E|shelEEFB|shifEEFA~AHFE|shipGHFE~BEGE|shoeEEEB|shooHEFE~EEEG|shopGFAH~HEEE
|shorFEBA~EEDC|showABCE #CDEE theCEEF~B?BE|shutEFCF|sideBECF~CEEI|sitGEEF~IGEE|siteHDEE $dateHEEG~HEEE|sitsEEDG|sixtEEJE~DEJE|skipECED
|sleeHEGB|slipFECF~EDDH|slowEECE|smalDEEA~EEEA|smelEEEC|smokEGEE|snowDBEE|soldCEEE|soliFEEH|sortHEED|sourEEEK|speaAEDE~DEEC|spenBDEA~EEGC
|spliCEGE|spokCEDD|squaEEHE|ssoEEEJ|stGEEE|stagEECG|staiEHEF|stamEFEL~EFEG|stanHFGG inGEFC~GECH|stat@BBB~AEAE|stayHCFJ atEFHD inEEEH~EHEF
|steeECFD|stocFEEC~EEGE|stonEEEG|stooDEBB~EECE|stopHECC~GEEG|streCEDE~EECE|struEEEH~EEEG|subsFEEG|suggEEDB|suitGCDD|summEECE|supeEIDE~DECD
|suppEDDH~CEDE|surcEEJB|sureFEEG|survDEB@~EEEB|swapJKDG~GEDL|switEGEE~ECEE|sworEEEH|systFECE|tablBDBE~EEAE|takiECGE|teamIIBA willGEEC~JE?E
|tellBECF meBEEF~DEAE|tenEEGG~BCEG|tendEEEC|tentEEHE|termHHDF|terrEEEC|testFEBK~GGCJ|textFEDH|thHFE@~IFEE|themJIBE toGEEE withGEED~EECE
|thin@E=>~AFD?|thosEEDA~EEAC|thouAFH>~DEHC|throIGIC inEEMD yourBDEE~HEFD|tideFHEE|tierEEEI|tillGAIF theFCGE~EIGD|timeADEB~CDF@
|told:@AA~DD?B|tonnFGDE~HEFE|tooECEJ|took?@?@~BC@C|toolCEEE|topDEEH|totaEEBD|townBBDE|tradEEGC|traiEEGE~EGEA|travHFIE~EDGD|triaEEGA~EEGD
|trusCDEE~DEGD|tryEEDC|turnEIF> upEEFC~CEG?|twelDEEH|twenEEGE|twicBEAD~EEAE|uGEGF|unclEEDB~BEEC|unitFDGF #GEDE|untiLEFB theHHGE~EEDB
|updaCEDE|uptiEECJ|usEGGF $dateIHEE toEEEB~FEGE|useBE@L~EECH|usedECEE~EECE|userEEDH|usuaDEEB~EDBC|valiCHEI|valuEEAH~EEAD|vanHIFD
|vatEELC~FEGF|vendCECC~EEBB|versEEBC|veryCDEB~CCEB|vettEEEH|visiEEHD|voluCFED~EGDE|voteECED|waivEDNC~EEGE|walkECDE|wallHEEC
|want;ED> toCEDB~@FCB|warmEECB|warrBADJ|was8984 #DCBE $moneyEEBE~=:<=|wateFHEH~FHFE|wayEG@E~BE@F|we'vIEDI~EEEG|wearEECJ|weatEED@~EFE@
|webDEEH|weekHHEE~EGGF|wellEEBC~EEBE|went<=?@~AD?@|were;>=<~AA;<|westDECE|wher@E@C~?EED|whetEEA> theEEBC~EECD|whilGEDD|whitEEDB~EEEC
|wholEEFG~FEDK|whyBECA|windEECE~GFFE|wintEEHE|wishAECB|won'KIEF|wordFEFJ~GGEH|workCGDG onCDDH withEEEI~EECE|worrIEEE|woul;>=A beCEEG~>D@?
|writCDAE thatEEEB~BAEH|wrot@EA@~DECA|xCECE|yardIGEB|yeHEEE|yearEEGF oneEEGE~BEJC|yetCEBA~EEEC|zeroEDMF|acco~HEBB|acro~EEEC|addr~EEEC
|alre~EEEA|alwa~AEFH|am~EECE|badg~CEEE|beyo~CEHB|bind~EECE|boat~EEGE|brid~ECED|brok~EECE|carp~EEDG|corr~EAED|cran~EECF|degr~EEDG|dela~EEEG
|demo~CEEE|docu~EEGE|end~CEEG|floo~EECB|flow~FECE|gene~EEEG|hire~EEDC|hote~EEAD|inve~EEGE|job~EEBE|kilo~EEDH|labe~EEBF|line~EEBE|loca~EECE
|mill~CEBE|move~EGEC|nois~GECE|norm~GEFE|para~EGEE|payr~EEEG|pays~ECDF|perm~HGEE|pict~EEEC|play~FEDC|pres~GEGD|prof~EEGE|reas~EEEB
|repa~EECG|rule~EECH|scre~EEEC|sing~EEGE|size~EEDG|slid~DCCE|stra~GECF|susp~EEEC|teac~EEEG|tena~EECC|touc~DEEG|towe~GEEH|trac~EDEG
|trea~EEEB|wash~CEEF|who'~DEEC|wron~BCB@
`;
