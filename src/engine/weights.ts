// Fitted by test/corpus/fit-weights.mjs on test/corpus/training; not written by hand.

/** Log-odds are sums of these, divided by this. */
export const SCALE = 6;

/** Commitment, timeline, pricing, terms: where a clause of no known word stands. */
export const BIAS: readonly number[] = [-13,-5,-10,-9];

/** From here on the words of a clause are a finding by themselves; from here on they bear out what a rule found. */
export const ADD: readonly number[] = [0.25,0.25,0.5,0.75];
export const KEEP: readonly number[] = [-1,-1,-0.75,-1];

/** The log-odds of a draft: by itself, and for what `settle` counts in it. */
export const DRAFT: readonly number[] = [1.73,1.67,0.01,-2.39,-1.43];

/** The share of them that each finding is given; below this they make it low, but for what is sure by itself. */
export const COMPANY = 0.3;
export const QUIET = -0.25;
export const SURE = 2.5;

/** What it adds that a rule spoke; and the rules that are right so often by themselves that no words take away what they found. */
export const RULES: Readonly<Record<string, number>> = {"acceptance":8,"certification":14,"commitment-elliptical":10,"commitment-goods":12,"commitment-organisation":7,"commitment-passive":6,"commitment-present":10,"commitment-simple":10,"commitment-vow":14,"commitment-will":14,"commitment-you-will":10,"confidentiality":11,"counter-offer":12,"credit":10,"data-residency":11,"deadline":11,"delivery-date":7,"discount":10,"event-deadline":6,"exclusivity":12,"feature-claim":8,"free-of-charge":15,"liability":12,"payment-terms":16,"price-hold":13,"price-quoted":12,"promised-date":11,"renewal":15,"service-level":16,"turnaround":9,"unlimited":12,"waiver":17,"warranty":9};
export const RELIABLE: readonly string[] = ["certification","commitment-organisation","commitment-present","commitment-will","confidentiality","data-residency","exclusivity","payment-terms","renewal","service-level","unlimited","waiver","warranty"];

/** What it adds that a word stands in a clause; `likelihood.ts` says how it is written. */
export const WORDS = `
!5<60
|#BBFD #?@HD $dateECBE $durationCEGE aCEME areGEEE asEFCE atCEFG dbEEEI degrEDCF forACI@ gEEEH isEEEB kEEKF kgEEGG millEEGE ndIEDD ofDDA@ onBEFE pEEHC perEFID seatEEGE thGFE@ theGEFB toEEEC weFEEH xEEEG youEEDB[ECED^FEKD~@ADA
|$dateQIC? !@<EE #EGCE andEFBB atFFGE befoEJEE byEEDC forEHDG ifEECE inABFE is@@GE ofHGEE onFEEC orEDGE theBCEE weDEEH weekEHEE yourCEEE[CEDE^GBED~HGC=
|$durationE>HI #EEEB afteILEA and@@FB befoCGBG forEEGC fromEMCA inGHEC isEEKC notiEDCH ofFECC on@CEH orEECH[@EEI^BFDM~EFFH
|$money>?L; allEEIE atEECE inEE@E perCEFC plusEEGE theEEHE[DDK@^AETC~EFK>|$nameDDAG~DEAF|$pastA@>= sEEJE weCEDE~>@A;
|$percent>:JE $dateCDFE andEED@ forEEFC isEEEC ofECEG offEECD onEEGE[CEHE^CEMG~?DGD|$recurringH>FH[EEGE~FEGF|-edABDH~CCBH|-ingHEED~FGDD
|aBBDC[EEAE^GCEH $dateECEE $durationEEEC credEEGF fewDEDC goodEEEC halfEEGE secoFEEG thirCEHC~AABB
|allCEGJ[CECG^DC?J #IGE@ inEEME ourEEEH theEEDG threEEEA~DCGK|anBCEF[EEEC~CECF
|andDEDG[GBEA #EEAD $dateGDCE aEDCE iGEBD i'mHEFE isEEDB itCEFA noECEF noboEEEB thatDDF@ theCEGD therEEEC weEEGE youEIHH you'GGDE yourBEEE~EDDC
|anyHCEK[GEEG^FECG timeEEEG~EDDI|anytDD@H[GEEI~DE@I|as@BFF[ADDB^AEC@ $pastEEGE itEEHE longEEEH perEEFG youEEEJ yourEECD~DEHF
|atCAFB[BEED^CCBC #DEHD $date?@ED $durationECDE $moneyFECB allEEEC costCEKE ourJHEE theB?BD yourLJCE~CCFB|averEC>C[EECE^EDCE~CC?C
|balaGHIB[FEGD~EEHC|becaBBF@[EEEC theCEDD~EEG?|befoLHGB[DBCD^DDEC #GIBE theGDHE we@EED youB@EE yourHDEC~IGFC|bothDEFI[AEFH^BEGE~BDEF
|breaEEBL[ECGE~EDDK|brinGEEE[CEDE~EEHG|but@EDA[EEFC~AEAD|byHFBE[EEEC #EFFB aGEEF theCE@B usGFFF~CF@C|callC@EC[BEEE^BEFE itDELC meBECE
|certEH?M[EECF andEEEG~HIBI|clau?DBK[EEDH^CEEI #CEBG~BEEH|compE@EJ[EECF^EEEG|consGEEH[KEEE~EEFI|d[EEEG^EEEG|dayGFFI[EEEH~CDII
|dear@EA>[AE=>^DEE?~EEIE|depoCFJ@[DEJB~DEF?|doGEEA[CEBC^CEAC notEEEG theGEGE youCCDE~HEF<|doesFBCC[EEEB^FEDA notGEEE
|everDDBM[EEEG^CEEJ~E@?J|feelEEA@[EEBC^EEBC freeDEAB~DEBA|finaBIFC[EHED|firsHHFC[FIE@^EGE> $durationBCIE~GJGC|follCEA>[CCEE^ACEE
|forFCGE[ACEE^CDHE #GEGC $dateBCFG $durationF?EE aBEDA allFEEC eachHEGE everFEEG freeFEHE nothFEHE thatEEGE theDGIB thisEEFH usEEBB youKHDB
|freeC@NG[EDEG forEEAE toDEAC~DDIF|fromEHAC[GEFG^EEEH meHHEF the@AED usIHEE yourDGEC~GCBD|fuelEEJB[EEID|goHEEF[EIEE liveGHEC~ICDE
|goodAIEG[DFEA^DEE? forEEEJ~DCEH|halfFGJ=[DCHC^CCHE $dateCCIE pricEEGE termJIBC~FEGB|heDCAA[EEAB^EEA@~AEBB|hellDECC[CEDC
|hereEF@C[DEC@^BEEB~FEFC|hiEEE@[EEEA^EDEB
|iIDE@[GEBE^BDB? amGEEE canDEEC can'BEDE comeJEEE don'EEEC giveFEIE haveAEH? needEIEE putFFFG takeHEGE wantEEGE won'HEEE~HDEA
|i'dAB@?[EBDB^EBC@|i'llMIG?[LGE@^GFED beE@DD haveGHEE~CEGE|i'mKBE@[IDE?^IBA= onE@EE~GFD?|i'veGEFC[EFEA^EEE?~HEEE
|ifDBFF[GCEE^GBED aDEEJ itEEEG it'sEEEC you?GEA~EEGC
|inDCDF[CEAD^BD?> $date?@CF $pastAE@C aGECG fullDDIF myCEED theCDBF therEEGE threEEGE twoDEIA yourGHDE~EDCC
|isABEH[BC>B^CC@? $dateDAEE $durationEIAC $moneyEEGA $percentEEEH aCCEE acceEEFG fineEEEI forEEEB freeCCFE guarFEDH inFEGD inclEEEI itEECB noEEEH notEBG> onFGFE the>CB? whatEEAD withHEEE yourEEEJ
|it[CF>G^EEBE #EEKD andEEEG atEEBC backGEEE doesAEEE inEGEF isEABE isn'FEFB stanEEEH toADEE wasBBEB~DGFE
|it's[EDCF^CEEG #CDJC onEEDJ theEECD|kindAHDA[BHE@^BHBB~EECC|leavLIEJ[HEEG theHECF~FHDH|measEEBF[EEEI~EEAG|mrEC@=[EEEC~EEEB
|myHAC?[ECDE^FD>E ownHEEE~IHDA|nEEJE[EEFC #EEJB~EEKE|nameEG@E[EHEE~@BBE|nineEFC?[GEEE~BEE?|noCAKH[EBHG^DCCF charFEIE otheEEDI~GCGG
|noboHEEE[EEBH^IFBE elseGEEE~FHEF|noneAEED[EEEC^DEEC ofCEEE|notEAIF[EBDE^EEEG charEGLE theEEEA yourEEGF|noteBADA[E@DD^EADC~CE=C
|nothA@LF[DBEH^ABEE isEECD toEEFB~CEHD|numb@EED[CEEF~DEEA
|ofCEBD[EEEC #EFEC $date>>EE $durationECGD aEEDC itEEEG theDFBG themEECC thisEEEC usEECG youCEBB~CECB|okEFJB[EEHE
|onECDF[GFCE^CECE #HEBD $dateEDC< $recurringECEC allEEHE callEEEH everEEEH meFEIF siteIDDI theEGCD thisEECE usEEJE yourFGEE~GEDF
|oneECDB[EDEC^EEGE forEEGE isFEEC ofCECD withEECD~ECC?|ourHEEG[EEEC^GFED costJEED ownCEEE sideEECF~EEEG|pEEHE[EEEG aEEGE
|partBDDI[EEEG ofDECM~EEGF|payD?QC[CDJB^DDKD forFEGG~GEMD|paymBDKD[EEIC^EEIC|plea;LD:[@ED?^BG>? toEEGD~BEE;|rEEID[EEGE^EEHF #EEIE~EEGF
|rateDENE[EEGE^EEJD isEEHE~EEIC|regaEE@=[EEDC^EEBE|sameEEHE[DEIE^EFJE asEBGC dayFGCH~EEEC|secoFFID[DEFC^EDEB~IFGA|sectDGDC[EGEB^EFEC
|seeECBD[E@EE~EEBE|sheGDEB[HEEB^IEE@~HEEE|she'[GFEE^HEDE|shouEEBE[FEDG^JFDH beEEEC~HFED|signDKCG[DGEA^CHEC $dateEGGE~EGCG
|sinc?DC@[EEDC theEECE|soDFEB[@EEC^EEGC theCFFE weEEEB youEEEC~CBDE|some?A?=[DEEC~@B<@|sorrBEBC[EECE^EEDC~EEDB|stafEEGF[EEJD
|stil?BE=[EEGE~BEBB|storEAFC[EEGD^EEGB|takeHEFI[EEGE^DEGB itEEFG theECGD~HGDF|than=??B[AA@@^?@=> #EEEH $durationGEDE forEECD you@CAB~D?C@
|thatB>E@[?EFG theCEDD youCEEE~BFCA
|theFFEC[BCDE^CDCC #GFHC $dateFGD? $durationECJB $percentEEIE audiAEDD bankEEEC billFEIE boarEEEC bottEEEC boxEEEG chanEEEC clocEHDF commEEDG contECEE counFEBE cranEEEG custEEGD dataEEEC dayFEHE deliEECF diffFEJD doorEEEC drawEEEC extrFEGC ferrGDEC footEEEG fourEEGG framEEDG fullEGDE greeEEEC guarECEG hallDEEG holiGDEE hourGEEE housEEHE lastGEFD liceFEEG lotEEHF makeEEEH mastEEEG nameEEEC newGEFE nextGEEJ nighEEHE nortEEEG offiEEEC oldEHEC oneBECE ordeEEHE otheEFC@ packEEEI planEECJ platEEGJ poliEEEC pricBEIE quotEGHE rateEEAE restHEGB reteFEHE roadEEEB sameGFDD schoEEHD secoEEIB servEIDE signEFEC siteCEEE storGEFD teamEECE testGEEC threEGEE traiEEEC triaDEEB twoGEEE wallGEEE wholEEEH windEECD workEGED~DEEC
|theiCEEA[EEBA^DE@@~EECC|thenEED@[CEBC~DEE?|theyDC@D[DD?E^ED=E sayEEEC~GCDD|this@FDB[EGEB^DEEC isDEEB oneGEFE timeEECE~ACEC
|toBFDF[DDEB^EEFC #DEFH $dateECGE $durationEEGE $moneyCEEK $percentEEEG allEEEB beBEE? callEEBD haveEDEB itCEEE payEEID sayCDEE theGKEF usEEEH youIJDG yourEEGE~DBDE
|tranEEII[EEGE~EEFJ|trucJIEE[IGED^IGFE~GGFE|twoGIFD[EFEI ofGEEA|unde[EEDC^EECD #GEEK theDEEG~EFBG|unliEEEI[EEEH liabEEE?~EEEH
|upIHDE[IEDE $dateIGEF inEEEC toDEDL~IHDF
|weJDHG[IEDE^HGDE acceAEGJ areBEID canEFHE can'EEBA carrEEEI doGEEF hadCEDC haveBFEF keepGEEE payIEEF replLFEF wereBEDE willEFIG~GHEF
|we'dFDE@[FDGC^ECGB~DEEA|we'lKGIE[HFCA^LEE?~GDDF|we'rIHHG[GEFE^IFEH~EEEH|whatEAD?[EADD^EEAE~FFEC|whenBBGD[EEBE theDCHE~EEEB
|whic<@@<[ABAB isEEEC~>@?>|who<@D@[DDB@^EEDC~>BCA|willOICB[FFCE beEIEG notHEEE~GDEB
|withEEDI[@DEF^DEEC #DEEB aDDEG itEFHE meJEEE ourDEEC refeEEEC usEFFH youKJBA~EBEG|yesDIEH[CEEG^EGDJ~GEEF|you'JJHG[GGEF^EEFG gotDEHE~EEFH
|yourKHDF[CEDE^@DBD #FGED $dateJEEE dataDEEI gateHHEE inboGGEB own@EEE toDEEH~GGBF|•GEEG[GEEF^FEGI~EEHH|afteHLDD^EEEG theIEFE~FIHE
|agen^AADA~CABC|alsoCAEG^DDEC|collGGDC^GEEE~HEGF|commEECC^FEHB~BEED|data@E?J^EEDG~BB>I|deliHFFE^EGEE~FGCD|drEDCA^FBEB~ECFB
|elevEED?^CEEC~DEBB|fourEBBC^EEEC~FEEB|hiya^EEGD|inte>CEG^EGEE~BECB|lastEBE@^CEEC~FJE>|loveACB?^DEDC~EEBA|morn^DEEC~FEEC|mrsCEEB^DEEC~DEEC
|ms^EEGE|newFGFG^EEHE oneGEEE|pric?ENB^ECGE ofEEGE~BELA|quesBE<>^EEEB~EC=C|righDECF^GFEE~EECD|therDFEB^@BED isCCFE~FDCB
|youHFIE^EECE $dateLJ@D aEFGE andEFEB areEEEA askDDBE askeBEDC canCEEI don'GEFG findEEGE getEEFI haveGEEG holdEEGE keepEFGA likeEEEH mayADEI mentDECD needEECF onGHEE payBBKC signCDEE theIGGC willGEED woulEEEI~FFGF
|_a<EA@|_bAEEE|_cDCDE|_dDBAC|_eEEDC|_fEEDC|_line@B@A|_nextCDFF|_onlyBFA@|_thenDEBH|abou=><< $dateECFE theCEBD~EE?>|abovEDE@~CEFC|absoEENB
|acceBEGN yourCEHE~CEEL|acroEEEC|advaEEHD~EEFB|afraEECE|agaiDCED~DECE|agre@BEI withEEEC~BGFE|aheaEHEE|airEEEG|alarCBEF|alonEDBG~EEBF
|analECGD|anneEEBF~EEEH|anotHEAE|answBB@C~CCDF|anybEDEG|anyoGEEG|anywDDDH~EEBG|appDEEL|appeEEFB~EEEC|apprGEEG
|areEFEI allEEEH atGHED notAEFD onCEGB theCEEE yourEEEG~CEDF|arenEEDA|arouEECD|arriIFEB|artwEHEE|askDB?A~BECE|aske?DB> forEFBC~CEBD
|askiCDEE|asksBEDA~DCEB|attaDE@D~CEAF|audiADAG~CECH|autoDCEI|awayGBFE|bGFCA~EEBD|backIEIG $dateDFCD atBECF toEEGD~JEHG|badEDEC|bagsEFGE
|bandEEGE~EEHE|bankEEE>~EEEB|barEEGF|baseEEBE onEEEC|basiEEE@~EEGE|beDEAC inDDEC~ECC>|been@CCD~FCEF|begiEEDC|beinCEEC|beliCEEB
|beloEEEH toBEDG|beltEEEG|bestAEE@~EEEC|bettDEEC|bidDECD|bigCEED|bikeEEGE|billEEQ?~EEIC|blamEEEC~GEDE|blanEEBC|blesEEEC|blocGFED|blueEED@
|boarFEEA|bondEEDH|bookGFCD~GECE|bottEEEH~DEAH|boxeFHFB~FGED|boysHHCE|bridGFDD~ECED|budgCEBC|builEEDG~EGED|busiEECB~DEDC|cBDCE #EEBE~EFEC
|caleHGED|came>AA@ backCDDC~@C@E|canAEFJ~?DGG|can'@FBB~CEEE|cancCEEE|candEECE|capBDBM~BECF|capsEECE|cardEEID~BEFD|careIEDE|carpEECF~EEDG
|carrEEEL theEEEH~FEAJ|caseHEEE|cashEEHE|causEEEC|centCEFE|chanEEEH~EEDH|chapHEEE|charHGO@ #EECE $moneyEE?E forEEH@~GEJD|checFFBH~EEAE
|chilEEHF|claiEEDG~EEDH|clasGHEI~HEFH|cleaGHED|clieGDDD~EECE|clocEHCE~GEEG|closHEC?~EE@B|clubEEGE|codeEFAG~EE@E|coffEEEA~EEEC
|comeKIHF backDEEC downEEHE toEEGC withEEEI~HEFI|comiIHEE|confEHCI~EGEF|connGGDK|contDCDG~CABF|convBEDE~ECEB|copiEFEG|copyHFED|corkFEFH
|cornGEEE|costGEJB $moneyEEAE youEEID|coul@C@@~CEAE|counDHED~EEFC|courHEEE~EEEC|coveEA?N~EE@K|credECND|crewIHEC|crosEFEC|csvDEDG
|currBEAE~EEAF|custEECE~FEBE|cutEECE~BEDE|damaGEAJ~FEAH|darkGEEE|dateDCCA $dateCCEE~DEBE|daysGEED|dbEEEI|dealEEFH~EEEB|deciCBC@
|declEECE~DDFC|deduEEGD|deleEBCJ~EEEG|descEEEC|deskFGDA|deviEEGH|did=B><~AEB?|didnBDEB~EEEB|diesEEJE|diffEBGA~EDCA|discBFE@~CEEB|distEEEH
|dockEFFC|dogEEEB|doinEEFC|don'GBFH~EEBI|doneKICG~FECF|doorEBDE~DDBF|doubGIFE~EEEI|downFEFG toCEJE~HFHE|drafFEBE|draw@ECA|drivFECB~BBEE
|dropHHHF|dueEFDG|duriGECH|eachEDIJ~EEFJ|earlBDCC~DECE|eatEEKD|editEEDI|eighFGEE|eithEC?J~CBEE|elseHE?K~EEDG|encrEEEH|endeEEEC|endsC@EE
|engaEEGF|engiJGEI~FECE|englEEEG|equiEEEG|erroEECE|evenEEEG|exGKGD|exceBEFF~EECE|exclBEEI|exitEECF|expeEEFB|explEEDC|expoEEBJ~EEEH|exteFEJG
|extrHEM@~EEFA|failECFG|fairEEDG~DEBH|fallEEHI~EEEG|farEECC~EECC|feeAAPC~CCMC|feesCBFI~EECE|ferrEDEA~EEGC|fewDEDC|fiftDEJB~EEEB
|figuEEHD~CDGC|fileGF@E~EEAI|filmEECH~EEGF|filtEEGE|findEDEC~EEEA|fineACFJ~ACEE|finiEEEC|fireEEBI~EEEI|firmCEED~GEEA|fishDEBE~HEEE
|fittGEJE~EEGD|fiveECEE~EEBF|fixGECH|fixeEEID|flatEFLD~DGGB|fligHEIB|flyGHEE|foldEEEB|foodEEEJ|forgEEGE|formDG@G~EEGE|fortHGGC
|founCDB>~EEA>|framEECE|franEEEG|freiCEJE~GECD|frosEEDI|frozCEKE|fullEEIJ~EEGJ|gEEDH|gallEHCE|gasEECE|gateGJDD~IGEB|gaveADEA~EEEC|germEEEB
|getGFEH aEFBH theGGHC~IFDG|getsEEEK~FEEJ|gettFFEC|ghsEEHC #EEHC~EEHE|giftFEGE|giveEDIB youGFEE~EEGE|goesJJKH inEFEI toEEHE~FEIE
|goinGEDE toGEEE~EEBE|goneEEHA~CEDA|got theBDEE~EEDB|granEGGE|gratEEGC|greaEEEB|greeAEAD~CECB|greyEEEC~EEEC|growCDEE|gstEEID~EEHD
|guarE?>K forEEEH~BEBG|guyGEED|guysGFED|had>?A?~BD@A|hallEE@F~FEBH|handGDEE~EEAF|happECEE|harbFDEC|hardEEFB~FEFC
|has<C?@ noEEEC theEEDB~BA@?|haveCGDD aEEEJ askeEEGE itFFBE theEHDE yourCEEE~ADAD|he'dBADC|he'sCEFE|headGEEF~FDEH|hearDECD fromFGEE~BEDE
|heatEECH|heldCEDG|helpEEDA|herDEC>~GEEC|highEECD~FGEB|himCECE~BECE|hisEEC=~ECA>|histFEGC|holdFFJJ~DCHF|holeEEGC|holiFEHE~EEGE|homeEEDG
|honeEEGE~EEGD|hopeBCAA toECED~DECD|hostECGJ|hourFFGF~GEHG|housDDEC|how?B@=~BEAA|humaEEEH|ideaDEDC|imagEFEH|inboGHEB|inclEDJH~GFEH|indeEEGG
|insiFEGI $durationGFBF theEEEG~EEEG|inspFDGI~FEEK|instHIMD ofEDJE~EEFG|insu?D@M~EDCL|intoDCEB|invoABNC~EBEC|ipEEEH|isn'EEGD~EEEC
|itemEEBB #EEDC~GIBF|justCEBB~CEEE|kEELE~EEJE|keepMIIE itDGIB theGGFE~GEGE|keptEEEK|keysIKEG|kgEEGG|kickFGEF|kidsEEGE|kitcFEBF|knocEFKE
|know=B??~@EB<|lEEEG|laboEEGI~GEFF|landEEEG inEEEG~CEED|lateGEIC~CEEC|laugEEEC~EEGE|launHEDC|lawDEEI|leadEGCC|leakCEEJ|leasEEBC~EECC
|ledgEEEG|leedABEE|leftAAB>~ADA@|legaDECE~EECE|lessEEGE~HEJF|letBEEB meCECE~CDEB|lettDEEA~GFEE|leveEEEG~EEFG|liabBD>H~CEDF|librEEDC
|liceEFEK|lifeEECK~EEBI|liftEEEH~EDEG|lighAEBH~CDEF|like?BED~BEED|limiCECJ~DECI|line isEEEG~EEAE|lingEEEG|linkHEEF|listADDE~BADF
|liveHGEG withBEEF~EECE|loadHGDE|loanEEID|lockDFEJ~BEFI|logEEBG|loggEEEH|logoCEEB|longCCCE asEEEG~EEEG|lookAEA> atBEBD~CEAD|loosEEEG
|lorrGEDF|lossBEDH|lostDBDE~AEAE|lotEEHG~ECEH|luncCCEC~ECEE|mHFFF|machFEBF~CECF|madeADEF~BEEE|mailCDCA~EECE|mainEFG@~EEEB|makeBCED~EBED
|malaEEEG|manDECD~EEAF|manaEEC>~EGE@|manyCDCE|mapEEEC|marcEEEC|margDEHA~EEAE|mark@DEE~DEKD|matcEEID|mayAAEK~BEAG|meGEFA atEECE~EDEB
|meanCEAE~BEAE|mediEEBE~EECF|meetDAEF onEEGE~EGAE|mentAE?>~EEBB|menuGEEE|metACEE|mighEEDC|migrKFEE|mileEEJG|mineGEAE~FEDG|miniCEGE|minuDCFH
|missGFCD|mobiEEEJ~EEEH|modeFEBI~DECH|moduCDEG|moneFEJE|montHEEH~BBGE|moreEECC thanGEDF~EEAD|mostBDA@~BDA@|mothCEED|motoEEEG|moviGFEC
|musiECCE|mustBEDC~EFEC|mutuEEDI|myseMIDC~FECE|ndIEDD~HEEE|ndaEEEJ~EEEH|nearDEBE~EEBE|need<HBA theBEDB~DGBA|neigEECE|neitEEFC|netEEGE
|neveDE@L beenEEEH~BE@G|newsEDEB~EEEC|nextEEDH|niceEEDC|nighIEFF~HDFG|nortEECF|notiBA?I~ABDF|offGFJ@ $dateEEAE theEEIE|offe@EK>~EEGD
|offiECAA~CDDE|offlEEEJ|oilEEEG|oldFHGB|onboEEHE|onceEEEA~EEEC|onesHIFD~FEAD|only@EEJ theEEEC~CDCE|openDGEA~EEBA|operDGEE~EECE
|orADDG #EECE notEEEG~@DBC|ordeEGIB formFGEE~EEIA|orgaEEEG|otheEE@G~BEDC|oursEFHG~HIGE|outFCBF ofEEEI~GEDG|outsEEBH theEEEG~EECE
|overJGFD $dateEGEE toGFEE~HGEG|oweCEIG|ownCDDH~EEEG|owneEEEC|packIEEH|pageEE<A #EDBC~EEAC|paid@EF?~EEEA|pairEFEI|pallGEGE|paneEDDJ
|papeDEAG~CFCF|parkEEEC~EEAE|passDDEI~EEEG|pastEEFB|patcGEEE|payiGDHE|penaEEDH~EEEG|peopEE@@~DB=@|perBDJD yourEEEH~EEHE|periEEDG|perpEEEG
|persIDCE~HGBE|phasEEHF|phonBC@E~FDCE|photEDE@ areEEEC~BEE@|pickEE@F upBCEF|piecIFFD~EEEC|placEECD~EBEC|planEBBJ~GECE|platFEGI|poDJEA~EEEC
|poinEDG@|poliEEBG~DEEI|portEFG@~EGE@|posiEGDD|postFIEC~AECE|poweEDEG|premDEJE|prinDCCF~DECH|prodFGBH~EHDE|promE?@?~DD@@|prooGEEF
|propABEI~BDGE|provCCEF|publDBCE liabDEBI~EEEG|pumpEEFB|putGFCE~EEDG|quotDFGA~EEEC|rainEEBE|raisEEGE|ranCDCE|rangBCED|rathBCGE thanDCHE
|ratiEEEH~EEEG|rawEGEG~EFDI|reacKHCE~HECC|readBFBG yourEEEG~@E@E|realEEEC|receEGEG|recoDEBI~CFEG|redEEEC|reduEEHD|refeBDCA toCEEB~CEFB
|refuHEKG~DDEC|regiCEDI|regrGEEE|releFEDI~EEEI|remaGEHE atFEHE~FEHA|remeBEEB|remoEEGI|reneECIL~EEHE|rentEEJ?|repaGDEE~EECG
|replIFCI theEDEH~KEEG|repoGECE~EEBE|requBEEA~EE@C|reseEECE|resiGFEE|respCCAF~EECG|restJEEI~KIGE|resuGECD|retaEEJE|reteEEL@|retiEEEC~EEEC
|retuGIFE theEGEE~GEEC|ringGDBC|riskCEEL|roadEDEG|rollGIEE|roofEDEC~EEEC|rounEECJ theEEEG~EDFI|runIEEE~EGGC|runnIEDB|runsHCDG~IHAE|ruthEEGE
|sECIE~CBHE|safeDEBF~DECE|said=@<> theyDBEE~CCCB|saleEEHE|sampFHEB|sandEEEC~CEEE|saw@EAA~CEBE|sayEDB=~DE@?|says<?<:~@B@@|scafGFEE
|scheEFCD~EGCE|schoEEID~EEGE|scopDEDI|scraEEHD|sealEEEG|seasEEFG|seatCCIG~CEEG|secrEEEH|secuFEEH|seemEEEC|seenBDDE~BDCD|sellGEAL~GEEI
|sendJHEE theJHEE|sentECBB|servEGDH~FECF|setJGHB upHGFE|setsEGFD|settEEGB~EGGE|seveBDEE~CECA|shalJGBE~EEDC|sheeDDCB~EEAE|shelEEGC~EEGE
|shifEEFB~BGFE|shipGHFE~CEHE|shoeEEEB|shooHEFE~EEEG|shopFEAG~HEDE|shorEDCA~EECC|showACCC #CDEE theCEEF~B?BD|shutEFCF|sideCECG~CDEI|sitGEEG
|siteHEEE $dateHEEG~HFEE|sitsEEDG|sixIEEC~EFHA|sixtEEIE~DEHF|skipECED|sleeGEFB|slipEECE~DDDG|slowEECE~EECD|smalEEEA~EEEA|smelEEEC|snowDBEE
|softEEEG|soldCEEE|soliFEEH|sortHEED|sourEEEK|speaAEDE~EEEC|spenBDEB~EEHD|spliCDGE|squaEEHE|ssoEEEI|stagEEDG|staiEHEF|stamEFEL~EFEG
|stanHFFG inGEEC~GECH|statABBC~BCBE|stayHCFI atEFHE inEEEH|steeECFD|stocGEED|stonEEEG|stooEEBC~EECE|stopGCDC|streCEDE~EECE|struEEEH~EEEG
|subsFEEG|suggEEDC|suitGCDD|summDECE|supeEHDE|suppEECI|surcEEJB|sureFEEG|survDEB@~EEEB|swapJKDF~FEEK|switEGEE~ECEE|sworEEEH|systFECE
|tablBDBE~EEAE|takiECEE|teamHIBB willGEEC~IE@E|tellBECE meCEEE~DEBD|tenEEGF~BCEF|tendEEEB|tentEEHE|termHHCF~EE@F|terrEEEC|testEEBK~GGCJ
|textEEEG|thGFE@|themJIBE withGEFD~EECE|thin@E=?~AED?|thosEEDA~EEAC|thouAFH?~CEGD|threEDEC~EGEC|throIFIB inEEMD yourBDEE~HEFD|tickCEEF
|tideFHEE|tierEEEJ|tillG@IF theFCGE~FIGE|timeBEDB~CEF?|told:@>B~B@?B|tooDCEJ|took?@?@~BD@C|toolCEEE|topCEEH|totaEEBD|townBBDE|tradEEGD
|traiEFHE~EGFB|travHFID~EEGB|treaEECE~EEEB|triaFEGA~EEGD|trusCDED~EEGD|tryEEEC|turnEIF?~CEH?|twelEEEH|twenEEGE|twicBEAD~EEAE|uGEGF|unclEEDC
|unitFDGG #GEDE|untiLEFC theHGGE~EEEC|updaCEDE|uptiEEDJ|usEHGE $dateIHEE toEEEC~GEGD|useAEAL~DEDH|usedECEE~EECE|userEEDG|usuaDEEB~EEBD
|valiDHEH|valuEEAH~EEAD|vanGHFD|vatEELC|vendCEDC~EEDC|versEEBC|veryCDEB~CCEB|vettEEEH|visiEEHC|voluCFED~EGDE|voteECEE|waivECOB|walkECEE
|wallGEEC|want;EC= theDEGE toCEDC~@FD@|warrBADJ|was8:94 #DCBE $moneyEECE~><==|wateFHEF|wayEGAE~BE@F|we'vJEDI|wearCECJ|weatEED@~EEE@|webEEEH
|weekGGEE~EFGF|wellEECA~EEBD|went<>?@~AD@@|were;>=<~AA;=|westEECE|wher@EAD~@EEE|whetEEA> theEECC~EECD|whilGEDB|whitEEDB~EEEC|wholEEFH~EEEK
|whyBECA|windEDCE~GFEE|wintEEHE|wishAECC|won'KIEF|wordGEFI~HGEE|workDGDH onCDDH withEEEI~EECE|worrIEEE|woul;>=B beCEEG~>E@?
|writCDAE thatEEEB~CAEH|wrot@DB@~EECB|xCEAE|yardIGEB|yeHEEE|yearDEGF oneEEGE~BEID|yetCECA~EEEC|zeroEDMF|acco~HDB@|addr~EEEC|alre~EFEA
|alwa~BEGG|am~EECE|betw~EECD|beyo~CEHB|bind~EECE|box~GEEF|brok~EECE|cell~EEDG|corr~EAED|degr~EECF|dela~EEEG|demo~CEEE|end~CEEG|exam~EEEB
|floo~DEEC|flow~FECE|gene~EEDG|grou~GHED|hote~EEAD|hund~EEGE|job~EEBE|kilo~EEDH|labe~EEBF|loca~EECE|matt~GEEF|mill~DECE|mind~EEDC|move~EGEC
|nois~GECE|norm~FEGE|para~EGEE|payr~EEEG|perm~HGEE|pres~GEEE|prof~EEGE|reas~EEEB|repe~EEGE|rule~EEDH|size~EECG|slid~DDCE|span~EEEG
|stra~GECF|teac~EEEG|tena~EECC|thir~EEFB|tonn~HEFE|towe~HEEH|trac~EEEG|wash~CEEF|who'~DEEC|wron~CDB@
`;
