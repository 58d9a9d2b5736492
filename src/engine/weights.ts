// Fitted by test/corpus/fit-weights.mjs on test/corpus/training; not written by hand.

/** Log-odds are sums of these, divided by this. */
export const SCALE = 24;

/** Commitment, timeline, pricing, terms, and pricing where an amount is named: where a clause of no known word stands. */
export const BIAS: readonly number[] = [-94,-15,-77,-63,-5];

/** From here on the words of a clause are enough for a low flag, for a medium one; from here on they bear out what a rule found. */
export const ADD: readonly number[] = [2.5,0.25,0.25,0.25,99];
export const SURE: readonly number[] = [99,99,0.75,3.25,99];
export const KEEP: readonly number[] = [-2.25,-99,-2.75,-1.75,-1];

/** Below this a finding is not worth a question, and becomes low. */
export const WEAK: readonly number[] = [0.75,1.5,-0.5,0.25,0.75];

/** That a rule spoke: where no amount is named, and where one is. */
export const RULES: Readonly<Record<string, readonly number[]>> = {"commitment-simple":[17,17],"commitment-vow":[53,53],"counter-offer":[47,13],"delivery-date":[34,34],"exclusivity":[54,54],"price-quoted":[21,44],"promised-date":[39,39]};

/** Features parted by `|`: a name, `=`, and for each topic (c t p m, `$` for a price) its weight. */
export const WORDS = `
#=t-16p7m-3$21|# #=c-21t-25p23$17|# $date=c-3t-26p-24m-9|# $duration=c-17t-6p-7|# a=c-24p40m-13$5|# and=c-14t-5m-4|# are=p-23m3
# at=c-23t9p21m7|# cm=c-5p-10m-16|# degrees=c-14t-14p-20m11|# for=c-15t-18p24m-23|# in=c-7t-6p-27|# is=c-10t-5p12m-15|# k=c-13t-9p16m10
# m=c17t13|# of=c-16t-14p-17m-13|# on=c-26t-4p-17m11|# or=p-6m-14|# p=c-9p25m-14|# pages=c-9t-3p-13m-16|# per=c-13t17p28m-15
# s=c10p-3m-14$5|# th=c5t14m-21|# the=c16p12m-32|# to=c20p-24m-24|# we=c3t12p15m15|$date=c41t19p-15m-30$-32|$date #=c-9t19p-19m6
$date ?=c-29t-44p-8|$date and=p-29m-21$4|$date before=c-9t31m9|$date for=c4t13p-20m11|$date if=c14t9p-20m-22|$date is=c-35t-28p18m12
$date of=c17t18p10m5|$date on=c-3t3p15m-14|$date or=c6t5p17m-8$5|$date so=t16p-20m-8|$date with=c-13t-8p-15m-16|$duration=c-5t-32p14m20$15
$duration #=c-7t-12p-3m-24|$duration after=c22t30p-3m-26|$duration and=c-25t-19|$duration before=c-13t9p-22m9
$duration from=c-10t38p-10m-21|$duration is=t-12p33m-23|$duration notice=t-7p-9m14|$duration on=c-26t-12p8|$money=c-21t-26m-24$-7
$money and=c3m5$21|$money in=t-4m-9$-26|$money per=c-9t-8m-21$3|$money the=c-7m-7$22|$name=c-7t-7p-21m7$-5|$past=t-12p-28m-46$-22
$past s=c4p32|$past we=c-15t-7p-26|$percent=c-16t-47p33m9$-8|$percent of=t-18p13m5$3|$percent off=p-19m-9|$percent on=c-4p-15m13
$recurring=c7t-29p8m8$9|-ed=c-8t-14m21$-9|-ing=c13t-5m-8$19|?=c-51t-34p-56m-101$-23|^#=c7t-4p11m-4$20|^$date=c-4t-23$4
^$duration=c-24t9p-4m39|^$money=c-25p70m-9$47|^$past=c-10t-12p15m-13$-5|^$percent=c-29t-8p51m5|^a=c17t-8p-30m18$-5|^after=c-11t3p11m26
^all=c-4t6p-45m19|^also=c-12t-6p-20m-6|^and=c-17t-13p20|^any=c15t11p5m11|^as=c-20t-7m-42$10|^at=c-29t-27p-17m-14|^best=c-11p-16m-19
^both=c-17p5m8$4|^cheers=c-11p-13m-21|^d=c-8p-15|^dear=c-11t-8p-3m-29$15|^do=c-14p-7m-13|^does=c-6t-5p-4m-14|^every=c-12t4p12m25
^first=c-10t17p4m-35|^for=c-41t-24p19m-11$-4|^good=c-15t-8p-16m-43|^half=c-10t-20p29|^he=c6p-19m-29$-7|^hello=c-5t-15p-7m-42
^hey=c-18p3m5$3|^hi=c-5t-16p-3m-36$-3|^hiya=c-8m-18$10|^i=c-5t-13p-20m-31$-13|^i'd=c-3t-12p-12m-28|^i'll=c14p4$-7|^i'm=c22t-25p-10m-33$4
^i've=c5t14p-25m-25|^if=c23t-8p5m-9$11|^in=t-3p-54m-9$-6|^is=c-17t-11p-29m-44$-17|^it=t-9p-42|^kindly=c-20t22p-16m-19|^last=c-30p7m-15
^morning=c-25t-7p-21m-21|^mr=t-13p-9m-20$4|^mrs=c-11t-4p-10m-24|^my=c7p-25$-6|^no=t-19p5m13|^nobody=c22t13p-16|^none=c-15p11m-15
^noted=c-6p-12m-17|^nothing=c-26t-15p-8|^on=c-13t-6p-9m-17$-5|^one=c-5t3p19m-34|^our=c20t-3p-5m-7$11|^please=c-16t15p-21m-24
^price=c-7t-20p19$15|^regards=c-13p-16m-20|^same=c-19t11p34m-11|^she=c25p17m-20|^should=c19t-5p-24m23|^so=c-13p17m-12$10
^sorry=c-11p-10m-14|^thank=c-38t-27p-33m-26|^thanks=c-16p-24m-25|^that=c4t9p4m20|^that's=c-10p-22m-23$7|^the=c-8t-14p-9m-4$-14
^their=c-14t-9p-13m-19|^they=c7p-25m-35|^three=c-23p7m-34|^to=c-21t5p10m-30|^we=c15p-20m-4$-8|^we'd=c18p12m-13|^we'll=c29t8p-13m-42$3
^we're=c27t7p9m31|^what=c16t13p-4|^with=c-29p-9m-18|^yes=c-8p-23m8|^you=c-10t-15p-3m9$-20|^your=c-27t-26p-8m15$-8|^yours=c-28t4p-24m-33
a=t-17p-8m-4$-3|a #=c-4t4p-16m-10$-7|a few=c-19p-8m-18|a second=c22p-17m23|about=c-25t-26p-47m-32$-22|above=c4t-9p-4m-16$-11
accept=c-22p17m12$-8|acceptable=t-3p-14m34|accepted=m39|account=c4t9p13m-20$13|accounts=c-9t-3p-6m30|advance=c-3t5p15m-7
after=c17t31p10m-12|after that=c-19t10p5|after the=c24m7|again=c-8t-11p-26m-6|against=c-11t-9p28m9|agree=c-17t-6p-17m15|ahead=t22p-11m16
all=c-9t-17m28$24|all #=c30t15p8m-28|all in=c-6p23m-20$29|alone=c14t-11p-9m24|also=c-8t-19p-20m19|always=t10p7m-15$-9|am=c7t14p-5m12
and=c6t11m22$9|and i=c11t9p-14m-7|and in=c-6p-6m16|and it=c-15p-13m-35|and no=c5t-24p4m8|and nobody=t-4p-4m-24|and not=c-21t-11p-5m-17
and one=t17p7m-24|and that=c-13p7m-20|and the=c-4p12m-17|and two=t9p-22m6|and we=c-12t-8p17$3|and you=t19p26m9$-7|and your=c-20m-12
annex=c-9p-16m26|another=c30p-20m-36$-8|answer=c-12t-7p-29|answers=c-17p-11m-12|any=c32t-4p13m25|anyone=c9p-23m10|anything=c-6p-23m20$4
are=c6t6p4m27$19|are fine=c-4p-15m15|are not=c-20t5p7|are on=c-24t-9p15m-28|are the=c-14t-3p-8|around=t15p-13m-19$-11|as=c-18t-6p13$15
as it=c-11p17|as the=c8t8p-24m-17$4|as you=c-5m21|ask=c-23t-12p-30m-18$-13|asked=c-9t-6p-3m-44|asking=c-16m12|at=c3t-20p10m-5$-14
at #=c-3p22m-7|at $date=c-16t-13p-38m-10|at $duration=c-10t-16p-29m20|at $money=c10t-12m-20$19|at $percent=c16|at all=p4m-28
at no=c-3t3p-11m23|at our=c27t12p-9m-7|at the=c-6t-30p-12m-25$-32|at your=c30t23p-14m-22|attached=c-13p-32m-22|audit=p-15m12
average=t-8p-18m4$-19|away=c15t-14p16m-16|b=c19t11p-32m-16|back=c23t-6p19m-9|back to=p10m-27|balance=c8t20p13m-20|bank=c5t8p17m-27
be=c5p-11m-8$17|be in=t-19p9m-15|because=c-23t-10p25m-24|been=c-33t-16p-12|before=c32t17m-10|before #=t14p-24|before we=c-25p-4m-8
before you=c-21t-25p-19m-15|behind=c5t16p-3m5|being=c-11p-6m-26|best=c-28t-5p-24m-34$9|better=c-14t-3m-7|between=c16p12m-14$-6
bill=c6p46m-15$4|blue=c12p-10m-20|board=c7m-22$3|boat=p17m-13|boss=c-13p-17m-17|both=c-30t-3m32$7|boxes=c14t16p8m-20|boys=c10t12p-20m-5
breach=c-10t-7p-3m10$-18|bring=c5t5p-16m18|bring the=c8t3m-20|budget=c-9t-13p-12m-16$-13|building=c-13p-11m18|built=c-6t-10p10m-22
but=c-4t-8p15m15|by=c19t-10p-12m7$-4|by #=c4p-7m-28|by the=c-9p-27m-6|by us=c17t14p26m4|by your=c-15t-7p-5m8|c=c-16p-3m-3
call=c-17t-21p17m-12$7|calls=c9t-3p-12m22|came=c-23t-13p-8m-39$-4|came back=c-19t-16p-11m-16|can=c-21t-5p13m30$14|can't=c-17t14p-21m-14
cap=c-10t-4p-18m28$-11|card=c-5p16m8$-11|carry=c-4t-5p-18m35|certificate=c-3p-20m27|charge=c11t4p46m-25$10|charged=c16t17p39m-26$-3
charges=c-11t-6p38m-24$-16|check=c9t17p-22m8|cheers=c-11p-13m-21|claims=c14t11p-5m26|clause=c-26t-13p-36m48|clause #=c-9p-17m30
clock=c-8t4p-4m17|closed=c-15t-16p-21m-26|co=p4m-18$-7|code=c-21p-11m25|collection=c16t-5p20|colour=c9t6p-15|come=c23t5p-14m20$5
comes=c23t3p20m8$18|comes with=c14p4m19|coming=c30t21p-20m-20|committee=c-10t-3p-22m9|confirm=c-10t17m7|contract=c-6t-10p-22m9$12
copy=c12t3p11m-29|cost=p30m-18$-16|costs=c-3t-12p24$-7|could=c-18t-16p-25m-22|council=c-24t-7p-14m7|count=c-16t12p11m-5
counted=c-15t-3p-11m-19|cover=c-14t-12p-14m32|covered=t-11p-31m35|covers=c-8p-20m32|crane=c17p-11m5$10|credit=c-10p39m-17$4
crew=c18t8p-7m-11|current=c-10t-18p-9m22$-7|customer=c-4p-11m25|customers=p-17|customs=c6t-6p7m-16|cut=c5t9p-18m-5|data=c-14t-10p-28m23$-18
date=c-13t-3p5$-15|dated=c-3t-23p13m-25|dates=t-15p-14m-17|day=c9t13m18$9|days=c8t-13p-21|dear=c-35p-56m-59|degrees=c-14t-14p-20m11
deleted=c-12t-5p-18m38|delivery=c19t17p3|demo=c23t21p23m-26|deposit=c-3t13p31m-27|desk=c-5t4p-24m-20|did=c-20t-14p-27m-28
didn't=c-14t-11p14m-6$3|discussed=c-10t17p-7m-18|do=c11t-12p-15m-5$18|do not=c-4p11m14|does=c7t-11p-18m12|doesn't=c27p5m-22
don't=c5t-10m18$-12|done=c26t22p-21m10$5|done $date=c11t15m-5$5|door=c8t-9p-25m14$-10|down=c20t25p-3m-8$9|down to=c-26p16m5$11
dr=c21p-21m-23|draft=c16t3p-11m4|drawing=c-15p4m-19|driver=c-23t-9p-5m-11|drop=c-6t-8p-6m29|drops=c19t20p19m-36|during=c19p-22m14
e=c12p-20m3|each=c17t-15p15m22|eat=c16p42m-17$6|either=t-17p-25m30|eleven=c12t16m-30$-4|else=c24t8p-29m29|engineer=c21p-12m23
ever=c-22p-13m25|every=c-3t-17m39|everyone=c-12t-8p-13m23|everything=c-3p-18m17|ex=c23t41m-26$5|extra=c10t-11p28m-18$4|f=c-6p-17
fair=c-19t-18p-15m17|faithfully=c-9p-11m-14|father=c-17t-3p-4m-15$6|fee=c-12t-29p37m-5$13|fee is=p9m-22$7|fees=c-15t-12p5m29
few=c-19p-8m-18|field=c3p-8m-22|figure=c-15p23m-19|file=c12t7p-20m11|files=c12p-10m17|final=t28p5m-21$7|find=c-21t-19m-28$4|fine=c-20p7m22
fire=c-5t3p-14m27|first=c14t16p12m-14$9|first $duration=c-16t-30p8|fit=c16t7p-18m-10|flat=c-7t3p43m-28$13|floor=t-6p-13m15
following=c-25t-18p-12m-15|for #=c20t-6p16m-9$17|for $duration=c4t-19p-8m14|for a=c-19t-3p-23m-19$-6|for it=c5t6p-16m23
for nothing=c10p15m3|for the=c-8t15p14m-11|for you=c25t6m-29$-7|form=c7t21p-23|found=c-21t-10p-12m-26|four=t-14p-23m14|free=t-28p51m10$5
from=c10t26p-17m-8$-16|from #=c8p-5m-19|from me=c8t9p-26m16|from the=c-12t-22p-3m5$-12|from us=c26t17p-10m-15|from you=c-21p9m-8
frozen=c-22t-4p40m-10|fuel=c-11p41m-28$3|full=t14p8m23$9|g=c3t13p-5m19|gate=t25p-16m-16|gets=t-9p-13m39$-5|give=c13t18p30m-41
give you=c6t17m-9|go=c18t7p-16m22$-15|goes=c4t26p24m18|goes in=c-11t15p-14m30|gone=c10t5p27m-24|good=c-36t13p-7m10$-4|got=p-4m14
got the=c-18t-8p-8m14|greetings=c-8p-11m-19|group=c3t-20p13m9|guarantee=t-27p-11m34|guaranteed=c14p-22m16|had=c-28t-29p-10m-27
had a=c-9t-7p-6m14|had the=c-16p-6m-12|half=c3t-6p29m-49|half $date=c-18t-17p19|hall=c9p-17m-5$-7|happy=t-6p10m22|hard=c-10m-25
has=c-47t-10p-21m-18|have a=c-13t-8p-7m28|have it=c4t-8p-10m-23$-5|have the=c-7t17p-10m11|have to=c-25t3m-10|have you=c16t13m-4
he=t-10p-13m-19$-11|he said=c-3m-14|he'd=c-19t-18p-10m-6|he's=c-12p16m3|head=c-10p12m-21|hear=c-5t5p-18m-23$-14|heard=c-26t-17p-21
held=c-19t-6p-9|hello=c-26t-3p-31m-34|her=c10t5p-11m-31|here=p-19m-19|herr=t-16p-4m-18|hey=c-16m-21$3|hi=c-9p-6m-34|him=c-13t-17p-27m18
his=c18m-26|hiya=c-3p-12m-16$10|hold=c9t-6m14$7|holiday=c13t12p20m5|home=p-21m21|hope=c-14p-12m-11|hour=c16t-5p-6m8|hours=c-19p24m4
how=c-21t-13p-17m-24|i=c29t3p-6m-30$4|i am=c14t14m-12|i can't=c-15m-4|i come=c32t16p-7m14|i don't=c5t-6p-4m-15|i have=c-19t8p21m-22
i hope=c-14p-8|i take=c14p4m12|i'd=c-22t-13p-21m-25|i'll=c46t12m-27$-4|i'll be=t-28p-13m-16|i'll have=c16t13p-24m-7|i'm=c36t-17p18m-48
i'm in=t-16p-8m-9|i'm not=c15p-3m-8|i've=c5t6p16m-19|if we=c-5t6p-3m23$8|if you=c-26t14m-24$7|in=c3t-16p7m8$-18|in $date=c-13t-19p-12m10$-3
in $past=c-29p-26m-23|in a=c5t-8m21|in the=c-9p-13m9$-22|in there=p21m14|included=c7t-4p31m20$15|inside=c15p13m9$7
inside $duration=c10t3p-35|install=c17t13p15m-11|instead=t-11p19m3$9|instead of=c-11t-11p25m4$9|insurance=c-14t-4p-18m38$-7
insured=c-13p-11m42$-12|into=c3t-19p-13m-18|invoice=c-28t3p29|is=c-11t-14p5m26$12|is #=c-10p-5m-20|is $date=c-13t-15m13
is $duration=c-10t20p-28m12|is $money=c-8t-4m-34$14|is a=c-21p7|is fine=m19|is free=c-18t-7p10m-13|is in=c-21t-9p8m4|is it=c-4p-13m-15$-5
is no=p-17m12|is not=c-12t-18p30m-54$14|is on=c9t10p16m-6|is the=c-34t-12p-22m-18|is your=c-16p-15m11|is yours=c17t12p-14m21
it at=c9t-10p-26m-15$-11|it back=c12m16|it comes=c15p-4$3|it is=c-5t-16p-17m14$4|it on=t6p-3m-26|it to=c-19t-12m16|it was=c-21t-12p5m-14$-5
it's=p-9m5$14|it's #=c-9p18m-16|its=c3t9p-29m10|itself=c-8p-20m4|job=c5t8p-7m14|just=c-11p-16m3|k=c-18t-13p23m3|keep=c29t20p15m-22$4
key=p-12m-18|keys=c9t25p5m3|kilo=c-12t9m-9$-19|kindly=c-23t18p-3m-30|kitchen=c-3t-4p-13m15|know=c-25p-22m-22|lads=c17t4p-17m-20
last=t-9m-39|last time=c-15p5m-7|late=c29t-6p28m-25|lead=c-8t16p-9m-8|leave=c18t-11p-17m5$9|leaves=c32t26p12m14|leeds=c-26t-14m-9
left=c-35t-20p-20m-27|legal=c-14p-9|less=c-15t-16p5m4|let=c-14t-6p-16m-10|let me=c-16t-8p-5m-6|letter=c-17t13p3m-33
liability=c-15t-6p-25m33$-24|licence=c-16p-13m17|life=c5t-4p-16m35|light=c-11t-7p-15m24|like=c-18t-22p5m-12|line=c8p-11m28
list=c-31t-10p20m-13|live=c17t10p-10m15|lock=c-19p-19m25|log=t-10p-23m15|long=c-15t-7p3m-10|look=c-28t-4p-3m-9|look at=c-6t-4p-24m5
looks=c-4p-13m-21|lost=c-19t-20p-31m3|lot=c-13t-12p13m17$4|love=c-6t-12p-12m-16|lovely=c-14p-11m-13|low=p-8m-20|m=c27t19p6m-3$14
madam=c-3m-15|made=c-15p7m7|mail=c-8t-13p-8m-16|make=c6p8m-18|man=c-17t3p-10m5|manager=c-17t-10p-5m-9$-8|mark=c-19p-11|market=c-3p-17m-17
may=c-15t-14p10m19|me=c8t-12p11m-14|mean=c-4p-15m-3|measured=c-5p-22m5|meeting=c4t-14p-14m-26|metre=c8t-6p8m-15$4|metres=c-5t-3p-21m-4
might=c-9p-17m-21|million=c-17m6|mine=c23t8p-24m9|minimum=c-11t-7p18m4|miss=c19t-4p12|money=c-4p32m-6|month=c23t3p10m10$10|more=m-42
more than=c15t8p-15m-8|most=c-8t-9p-13m-28$-10|moved=c9t9p-8m-14|mr=c-5t-14p-23m-39|mrs=c-21t-6p-13m-24|ms=c-9p-9m-17$8|my=c26t-7m-19
myself=c43t21p-14m-25$4|n=c-10t11p30m-23|name=c-6t-11p-16m21|named=c-20p-13m16|names=c-8t24p-12m6|nda=c-4p-12m35|need=c-45t11p-17m-34
need the=c-27t12p-14m-14|needs=c-18t8p-22m-10|neighbour=c-9p-13m-14|never=c-17t-18p-24m42|new=c14t-5$-9|next=c-15m27|night=c22t15p-28m10$5
nine=c19t8p-22m-30|no=c-7t-22p28m14|no charge=c-12t5p28|nobody=c8p-32m10|nobody else=c14t9p-3|none=c-17t-3p8m-20|none of=c-14p13m-13
not=t-27p26m4$13|not charged=c-14t8p38m-19|not the=c7m-23|noted=c-15t-8p-23m-33|notes=c-19t-16p-17|nothing=c-18t-22p34m8
notice=c-15t-24p-20m20$-12|number=c-17m-37|numbers=c-19t-8p-16m24|of #=t14m-10|of $date=c-23t-40p-15m-5$-5|of $past=c-15p-7m5
of a=c-7p-3m-22$-9|of our=t4p15m-12|of the=c-12p-30m14|of us=p-15m21|of which=p-15m-7|of your=c9p-11m-23|off=c19t17p25m-21$17
off the=c3t6p23$3|offer=c-22t21p36m-40$8|office=c12t-4p-15m-26|oil=c-9m23|ok=c-17t-4p35m-27|okay=c9t-6p-14m11|old=c5t7p13m-16
on #=c23t-8p-21m-12|on $date=t-12p-7m-36$-4|on a=p-6m-17|on it=c-9t-16p-23|on my=c12p-4m-16|on our=c6t-17p18|on page=c-8p-7m-18
on site=t4p-17m19$3|on that=c8p-14m-8|on the=t18p-6m3|on top=c-15t-11p6m17|on us=c-21p21$4|on your=c6t9p-29m4$11|once=t-17p10m-8$4
one is=c7p-23|one of=c-13t-14p-15m-12|ones=c4t21p-17m-33$-7|only=c-17t-6m42|open=c-6t15p-7m-31|or=c-28t-10p-4m22$11|order=p16m-40$7
other=t7p-28m13|our own=c-19t4p9m6|our side=p-17|out=c13t-9p-15m4|out of=c3t-18m15|outside=c4p-20m4|over=c16t11p-5m-5$14|own=c-12t-7m23$7
owner=c-10p-6m-14|p=c-24t-22p8m7|p a=c-4p20m-6|page=c6p-38|page #=c-9p-10m-28|pages=c-16t-3p-19m-25|paid=c-22t-20p6m-19$-14
pallets=c22t-17m-23|panel=c16p-10m18|paper=t-12p-36m15|park=c-7p18m-6|part=c-15p-6m24|part of=c-9p-16m38|parts=t-9p14m8|party=c3t-16p-18
past=c19t7p29m-28|patient=c11p-8m18|pay=c-15t-26p65m-9$-9|payment=c-11t-5p29m4|penalty=c-10p-22m3|people=c4p-16m-38|per=c-5t-12p21m11$4
permit=c4t14p-11m-15|phone=c-10t-10p-22m7|photo=c9m-21|photos=c-13t-4p-12m-29|piece=c16p-9m-9|pieces=c18t9m-21|place=c-27t-3p11
plan=c-5t-14m12$-6|please=c-53t36p-11m-44|plus=c-9$15|po=c-23t17p-4m-11|point=c11m-28|points=c-31p12m-29|port=c-3t4p22m-12
post=c16t26p11m-18|power=c-10t-10p-24m22|present=t-9p22m-23|price=c-29t4p55m-7$16|print=c-8p-4m27|printed=c-5t-10p-8m-19
promised=c-17p-11m-20|public=c-11p6m14$-18|put=c10p-35$-9|question=c-16t-3p-18m-33|questions=p-23m-32|r=c-3t-10p21m10|r #=t-10p24m15
rain=c-19t-4p-18|raised=c-4t-3p19m-16$-15|ran=c-11t-20p-6m6|rate=c-7t-16p42m5$25|rather=c-27t-21p11|raw=c7t16p11m13|reach=c16p-10m-18
read=c-28t-4p-26|ready=c6t18p-27m14|red=c-6p-6m-17|reference=c-13p-18m-29|reference to=c-3p-8m-21|refund=c21t-4p39m-11|regards=c-29p-34m-42
remains=c18t-5p-13m13$8|renewal=c3p13m31$10|rent=c-5t5p23m-15|replace=c41p-22m27|report=c20p-24$-9|rest=c22t-4m28$3|results=c21t-8p-12m-19
retention=c-8p15m-22|return=t26p13$-4|revised=c15t13p-4m-6$-8|right=t-15p-23$-11|ring=c-19t-11p-13m-14|risk=c-11p-14m30$-12|road=m-17
rolls=c22t35p-10m-9|roof=c10t-7p-14m-13$6|round=c8p-18$-13|round the=c-15t-7p-5m18|run=c26t-7p-26m-20|runs=c26p-20m11$6|s=c10t4p18m-11
said=c-21t-25p-36m-24$-4|same=c-4p31m4$7|same day=t12p-16m8|sample=c-5t7m-16|saw=c-23p-19m-18|say=t-13p-30m-24|says=c-30t-23p-33m-50$-12
says #=c-8p-17m-11|school=c23t-9p17m-23|scope=c-19p-26m25|season=c13p10m-32|seat=c-11t-15p9m15$9|second=c7p16m-13$7|see=c-18t-14p-9m14
see you=c-13t-24m-10|sell=c22p-21m21$-14|send=c13t26p-8|sent=t-18p-22m-8|service=c15t-4p7m7|set=c34t34p12m-30$15|shall=c37t14p-20m7
shall be=c12t-8p-6m19|share=c-11m-28|shed=c-7p-13m-15|sheet=c-20t-9p7m-17|shop=c11t-9p-11m17|short=c17p-18m-31|should=c13t-16p-25
show=c-8t-15m15|shows=c-29t-20p-17m-16|side=c-5p-27m13|sign=c-12t16p-19m36|sign $date=c-17p7|signature=c-12t10p-8m-15|since=c-22t-4p-25m-25
sincerely=c-15p-16m-20|sir=c-21t-15p-3m-28|site=c4t22p-19m10$3|six=c27t5p14m-24$-12|so=c-8t12p9m-16$12|so the=c-19t15p17|so you=c-3t-8m-20
soc=p-4m19|sold=c-25t-11p-20m7|some=c-12p-12m-19|somebody=c-19t-16p-21m-30|someone=c-14t-11p5|something=c-7p-6m-27|sorry=c-29t-10p-34m-13
source=c-10p-10m27|spend=p17m-19|spoke=c-18p-10m-12|staff=c15t8p25|stage=c-7p-19m24|stands=c-3t16m15|start=c-7p-15m-16|starts=c5t17p10m-12
stay=c12t17m16|stays=c14t10p18m28|stays at=c-6t-4p14|still=c-29t-23p-20m-28|stood=c-21t-6p-23m-15|storage=c-3p31m-36|story=c12p-9m-20
support=c9p-9m21|survey=c-12t-4p-13m-21|swap=c37t7p-23|t=c-19t19m-23|table=c-16t-14p-19m4$3|take=c6p8m16$5|taken=c27t-5m-12
takes=c-12t14p-13m18|talk=c-11p-14m-19|team=c8t14p-32m7|tell=c-21t10p-9|tell me=c-13t15m-17|ten=c7p24|term=c20p-12|tested=c-16t-15p-18m30
th=c5t14m-21|than=c-12t-17p-7m5|thank=c-31t-21p-23m-20|thank you=c-30t-18p-22m-20|thanks=c-20p-29m-33|thanks for=c-16p-19m-15
that=c-14t-33p7m-13$4|that the=c-16t-9p-11m-10|that we=c9p7m15|the #=c13t8m-41$15|the $date=c10t9p8m-52$-9|the bill=p28m-14
the board=t-7p8m-15|the council=c-19p-10m5|the driver=c-6m-18|the extra=t-16p6m-12|the fair=c-14t-5p-4m-12|the first=c-9t-16p-4m3$7
the last=c17p-20m-13|the lot=c4p20m12$4|the market=c-3p-11m-16|the old=c-11t6m-22$-6|the one=c-16p-8m17|the other=c-3t8p-20m-32
the plan=c-11p-20m34|the price=c-12t10p18m-9$10|the rest=c-3t-3p6m-15$3|the revised=c15t15p-4m-3|the room=c-18p-3m-11$-7
the second=c-16p9m-15$3|the three=c6t17p-14m5|the two=c15t10m-13|the week=t6p-14m-15$8|the whole=c3m14$10|their=t-8p8m-21
them=c31t22p-4m8$4|then=c4t3p-39m-36$3|there is=p7m-16|there's=c8t14m11|they=c-15t-15p-26m-18|they'd=c-6t-9p-11m-14|they've=c16t12p7m11
thing=c-8t-5p-18m3|things=c-20p-16m-21$-10|think=c-23t-10p-11m-8|third=t-9p-14m-6|this=c-43t6p3m-6$-18|this is=c-6t9p23|those=c9p-17m-18
three=c16p7m3|through=c20t-3p13m-23|ticket=c-4p14|tickets=c-10t-5p-9m26|till=c24p-3m14|times=c-21t-4p-8|to #=t3p4m16$5
to $money=c-24t-8m26$-17|to be=c-12t8p-8m-17$14|to me=c-7p-14m-10|to say=c-11t-15p-4|to us=c-19t5p-19m14$10|to your=c-20t-11p6m-4$5
told=c-41t-25p-35m-21$-22|too=c3t-14p-23m34|took=c-22t-23p-21$-5|top=c-22t-11p14m12|trade=t-4p17m-15|training=c-14p10|travel=c15p20m3
truck=c32p-20|twice=c-16t-6p-24m-3|two=c19t19p4|two of=c9t3p6m-25|under=c16t-8p-12m20|under #=c13p-17m20|under the=c-13p-20m27
understand=c-23m-6|unit=c4t-18p26m5|unlimited=c-6p-12m14$4|until=c34t9p12m-37$-5|up=c31p5m-3$-12|up $date=p7m15|up to=c-14t-9p-16m38$-11
uptime=t-4p-20m32|us=c-3t14p16m-6$14|us $date=c14t20p-4m11$10|use=c-22p-22m35|users=c-3p-20m6$-4|v=c-12p-20|van=t11p-5m-30
vat=c-9p32m-18$12|vendor=c-18t-3p-4m-7$-8|visit=c16m-35|w=c-6t-13p-5m-17|waived=c-6t-10p32m-15|walk=c-14t-16p-20|wall=p-8m-14
want=c-27t-5p23m-15$-4|wants=c-16t3p-16m-14|warranty=c-22t-16p-4m17|was=c-44t-61p-30m-72$-32|was #=c-12t-14p-16m-8|water=c13t25p-4m-18
way=t15p-23|we=c29t-3p12m11|we accept=c-22p8m37$-8|we are=c-4p25m-39$5|we can=c14t22p13m5|we can't=c-5p-20m-16|we don't=c-11t-5p-15m10$-11
we have=c-21t19p4m-6|we keep=c24p-17m-3|we will=c4t15p15m3|we'd=c17m-28|we'll=c30t-10p9m-6$7|we're=c4t7p18m23|we've=c16t-5p-9m14
weather=c-3p-17m-27|week=c3t26p-34m16$8|well=c5t-12p-5m-22|went=c-45t-31p-21m-10$-12|went to=c-7t-10p-16m-11$-11|were=c-40t-34p-32m-25$-7
what=c-10t-10p-6m-30|what i=c3t11p-17m-13|what the=c-10p-5m-14|what's=c-10p6m-15|when=c-7t-4p8m-28$6|when the=c-7t-3p27m-8$6
whenever=c-19p18m21|where=c-11p-26m-28|whether=c-14t-10p-19m-28|which=c-35t-24p-25m-44$-16|which is=p-15m-3|while=c9m-16|white=c8t12p-22m-7
who=c-32t-26p-8m-22|why=c-16t-6p-7m-19$-4|will=c41t13p-18m-12|will not=c29t12p-12m8|wishes=c-14p-7m-10|with=c3t-3p-4m22
with #=c-11t-9p23m-23|with a=t-9p-18m13$4|with it=c-13m15|with the=c-8t-7p15m-11|with you=c32t34p-16m-49|with your=c14t9p-23m-5$9
within=c31p15m12$-13|without=c5t-23p-6m26$-7|won't=c28t16p11m-6|wording=c-9p-15m30|words=c-7m-14|working=t-3p-15m16|works=c-5t18p-18m14$4
worry=c21p-7m-13|would=c-45t-18p-38m-10$-14|would be=c-24t-7p-7m7|write=c-21p-12|writing=c-17p-30m12|wrong=c21t-3p-6m-13|wrote=c-21p-23m-30
x=c-16t-5p-25|yard=c27p8m-24|year=c-11p18m-27$17|yes=t16p-26m9|yet=c-15p-18m-22|you=c16t5p20m-3$-16|you $date=c13t20p-34
you and=c12p-7m-16$-4|you are=c8t16p19m-27|you asked=c-22p-5m-22|you can=c-29t-18m18$11|you don't=c19t10p4m8|you for=c4t-14p-10
you get=c-4t14p19m4|you have=c5t-15m25|you in=t-7p-14m-9|you may=c-22t-4p5m22|you on=c20t14p-16m11|you pay=c-12t-10p27$7
you said=c-10t-13m15|you sent=c-17p-14|you the=c10p5m-18|you'd=c-9t-10p-8m17|you'll=c28t27p5$4|you've=c3p38|your=c29t4p-8m3$-11
your #=t12p7m-16|your gate=c8t21p-4|your old=c21m-5$4|your own=c-29t-9m-7$7|yours=c16p4m7$-7|zero=c-14t-19p55|~#=c-16t-13p18m-5$-11
~$date=c17t12p-17m-30|~$money=t-13p52m-26$21|~$past=c-34t-23p-16m-49$-7|~$percent=c-17p23m-5$-4|~$recurring=c7t7p16m3$12
~-ed=c-10t-13p-10m21$-17|~-ing=c9t17p-4m4|~a=c-4t4p-18m-7$-4|~about=t12p-16m-46|~account=c13p-22m-26$9|~after=c-5t8p17m10$5
~again=t12p-40m24$-12|~against=c-11p15m-11|~all=c8p14m12$12|~already=t6p-10m-16|~always=c-35t-5p20m10|~am=c-11p-28m8$5|~an=p-6m16$-17
~and=c9t-14p-3m-5|~another=c-14t-4p11|~answer=c-16t-3p-32m21|~any=c4t-3p-8m20|~are=c-3p4m16|~as=c-7t14p10m3$25|~ask=c-17p-8m-14
~asked=t-10p-24m-16|~at=c-8t-7p16m-17$10|~attached=c-7t-3p-17m-4$-13|~average=c-11t-11p-33m3|~b=c-30t9p-27m7$3|~back=c32t3p14m11
~be=t-7p-19m-8$6|~because=c-5t6p31m-27$4|~been=c18p17m-20|~before=c20t15p9m-6|~below=c-18t-4p-9m17|~bill=c-18p26m-19$-8|~blue=p-11m-16
~both=c-37t-13p5m20$10|~box=c21t-7m-3|~bring=t-11p19m19|~but=c-31t-5p-27m9$-7|~by=c-6t19p-11m10$-10|~c=c-9t-9p-5m-20$7|~call=c9t8p15m-30
~calls=c16t-10p-12m26|~came=c-24t-14p-12|~can=c-28t-14p7m10$11|~certificate=c-13t10p-3m42$-7|~change=c-3t-8p-20m32|~charge=c16p11m-4
~charged=c-3p29|~clause=c-14p-24m24|~closed=c-12t-11p-27m-37|~code=c-14t-11p-19m5$-4|~come=c25t-14p21m12$11|~comes=c-3t16p-3m18
~contract=c-8t-16m16|~cost=c-16t8|~could=c-23p-14m-15|~council=c-21t5p16m3|~count=c-14t-6p-6m-4$6|~counted=c14t-15p-4m-23$-7
~data=c-30t-16p-32m23|~date=c-24t19p10m5|~day=c-13t-5p4m25|~days=c16t-8p-14m9|~dear=c9t-5p15$15|~degrees=c-7p-28m-7|~did=c-10p-18m-12
~do=p14m-34|~does=c11t-3p-14m19|~doesn't=c7p22m-17|~don't=c-9t3p-31m24$6|~door=t-14p-18m8|~down=c8p17m-21$16|~driver=c-15t-20p-7
~drop=c-16t6p-24m18|~each=c14p3m17|~end=c-17t-9m13|~even=c-9t-13p17m-16|~every=c4t-15p-10m26|~extra=c-8t6m-26$12|~fair=c-6t-3m14
~fee=c-8t-25p45m-9$8|~fees=c-8p-17$-6|~file=c21t-11p-23m16|~final=c-13t-11p6m-25|~find=c-27m-16$3|~fine=c-8t-4p-7m17
~first=c-10t33p5m-11$22|~five=c-4t-4p-14|~fixed=c-5t-9p9m-23$7|~flat=c-18t15p28m-24$7|~for=t-12p5m7$15|~forty=c-24p-15
~found=c-14t-10p-17m-19|~four=c20t-8p-4m-18$4|~free=p24m17$26|~from=c10t-3p-18m-8|~full=c-8t3m25|~gate=c19t19p4m-19|~get=c5t-16p-5m-8
~gets=t6p-13m20|~give=c20t14p-3|~go=c30t-23p5m12$-7|~gone=c-11t13p11m-21$-13|~good=c-18t-12p21m17|~group=c5t21p-3m-17
~had=c-19t-8p-15m-20$-11|~half=t4m-25$15|~has=c-20t-4p-9m-3$-10|~have=c-23t-8p-7m5$-21|~he=c-12t-7p-26m-32|~hear=c-3p-25m13
~her=c12t-12m-17|~here=c12t-11p5m-38$6|~hi=c5t-21m-7|~his=c4p-11m-19$-7|~hour=c21t-10p7m10|~how=c-12p-10m-20|~i=c27t-3m-18$5|~i'd=t9p-16m9
~i'm=c16t6p4m-33|~i've=c21m-6|~if=c8p16$18|~in=c-4t-12p-10$-18|~included=c6t12p3m7$14|~inside=t-13p10m10$19|~into=c-13m6$-14|~is=c-8m22$13
~it's=t22p-6m4$7|~itself=c5p-11m14$3|~k=c-20t3p23m7|~kilo=c-4t-8p-15m-8|~know=c-23p-31m-26|~last=c18t35p-8m-30$6|~late=c-13t4p-17m-14
~leave=c-30t11p-36m19|~left=c-17t-15p-23m-23$-3|~liability=c-12p-25m32|~life=c-4t7p-20m37|~lift=c-13t-7p-11m15|~like=c-21t7m-26$6
~line=c9t-13p-5m24$3|~list=c-16t-12p16m-9|~live=c-5t4p-15m6|~log=c9t-7p-9m-14$-3|~long=c-24p7m15|~look=p-19|~lost=c-3p-28m-5$-3
~lot=c-6t-22p-5m11|~m=c-10t-4m-20|~mail=p-14m-12|~man=t8p-14m10$-16|~may=c-28t-11p-4m17$-10|~me=c-3t4p27m3|~metres=c-8p-18m-15
~mine=c11t6p-15m26|~money=c21m4|~month=c-32t-28p20m-7$3|~more=t-23p-3m-13|~morning=c22t18m-16|~most=c-9p-19m-36|~move=c-5t18p20m-14$3
~moved=c-15p-10m-21|~mrs=c-10t-4p-9m-21$7|~my=c29t32p11m-34$-3|~myself=c23t-6p-17m4|~name=c-19p-13m5$4|~named=c-12p-16m24
~need=c-23t-7p-28m-43|~never=c-26p-18m17$-3|~new=c7t3p17m-7|~night=c16m8|~nights=c17p11m6|~nine=c4t-13p-12m-15|~no=c18t-11p4m8$14
~nobody=t14p-37m6$-7|~note=c-7p-35|~nothing=c-9t13p29m-12$5|~notice=c-16t-13p12m3|~number=c-17t-10p-10m-19|~numbers=t6p-31$-14
~office=c-16p-18m-10$-8|~old=t-4p4m-43|~one=c4t-14m-21|~ones=c9t-9p-15m-28|~only=c-9t-4p-30m32|~open=c-15t-14p-11m-24$-14
~or=c-32t-3p-8m3$8|~order=c-6t-13p33m-22$8|~other=c-14t-6p-10m-29|~ours=c16t20p20m-15|~out=c26m14|~own=c8t15m16|~p=c-16t-3m16
~page=c8p-14m6|~pages=p-13m-21|~paid=c-17t-9p-16m-36|~paper=c-24t-5p-14m7|~pay=c5t3p36m-11$3|~people=c4t-19p-29m-19$3|~per=c-10t-19p11$9
~phone=c29p12m6|~plan=c5t11p-22m4|~please=c-11t12p-8m-35|~plus=t-5p-14m-4|~points=c-11t-3p6m-15|~present=c18p23m-37$4
~price=c-27t-6p49m-17$9|~question=c-9t-7p-15m-32|~r=p8m17|~rather=c-28t4p-27m11$4|~read=c-33t-3|~reference=c-9p-5m-17|~report=c-32p-22m6$-6
~rest=c31t16p11m17$3|~return=c19p-22m-19$6|~right=c-17m-6|~road=c4t-4p-19m-18|~room=c-12t-19p-19m7|~round=c-3t-16p12m12|~run=c-5t15p6m-23$3
~runs=c28t14p-29|~s=c11t-8p19m-18|~said=c-6m-35$-6|~same=c-9t-11p21$15|~saw=c-15t-8p-15m-18|~say=c-22t-11p-25m-46$-14
~says=c-27t-29p-36m-32|~second=c16t4p-5m-31|~sent=c-15p-19m-15|~set=t10p9m-20|~shall=c6p-10m-23|~she=c10t-14p7m-3|~sheet=t16p-20
~short=c9t-9p-14|~should=c22p-15|~show=c3p10m-22|~shows=c-10t-25m-9$-3|~side=c-14t-20p-22m22$-11|~sign=c-8t15p-12|~signed=c-15p-11m17
~since=t3p7m-23|~site=c5t-20p6m10|~six=c7t26p22m-30$4|~so=c-23t-27p4$17|~somebody=c-5t-5p-4m-17$-9|~sorry=c-25t-13p-4m-23
~stand=c14t-5p10m-14|~stay=c17t12p6|~still=c-10t-4p-19m-23$-11|~stop=c-9t-12p23m-15|~survey=c-4t-4p5m-18|~take=c19t33p24m-4$8
~team=c12t16p-25m6$-16|~tell=c-10p-14m-5|~term=c11t6p-18m11|~test=c11t19p-18$8|~tested=c-7p-11m42|~th=c17t17p-27$8|~than=c22t-19p-5m-12$9
~thank=c-16t-8m-14|~thanks=c-5p-15m-25|~that=c-6t8p-10m-12$15|~them=c3p-19m-10$-3|~third=t-7p-14m-5$3|~through=c8t-14p-19$8
~ticket=c12t-4p14|~till=c12t17p-9|~time=p-11m-34$15|~times=c-23t-8p-14m5$-9|~to=t-14m6$3|~told=c-28t-20p-30m-12$-5|~too=c9t4p-26m13
~took=c-25t-15p-15m6|~top=c-15t12p11$11|~twice=c3p-25m-10$-7|~two=c-3t-14p-12m14$-23|~under=c-9t3p-9m38|~until=c-5t14p8m-20
~up=c14t10m10$-11|~us=c23t-12p15m-8$12|~use=c-12m28|~vat=c8t-9m-15$-4|~version=p-12m14|~want=c-13p9m-14|~was=c-36t-39p-15m-38$-13
~water=c17m-14|~way=c-26t-9p-9m-7|~we=c13t10p-9m14$13|~we'd=c-6p-25m-24|~we'll=c3t8p-23m9|~we're=p3m22|~week=c6p-3m17$6
~went=c-22t-4p-28m-14$-9|~were=c-43t-26p-42m-28|~what=t17p22m-36|~when=t9p4m-20$10|~whether=p-20m-28|~which=c-15t-26p-45m-18$-7
~white=c11p-15m-8$-12|~who=c-31t-13p-31m-24$6|~whole=t-8p-6m20|~will=c-8t12p-14m-22|~with=t-8m15$7|~within=c19t-4p12m7$6
~without=c-4t-4p-11m21|~work=t-17p-5$6|~works=c-5t16p-11m10|~would=c-33t4p-20m-39$-6|~wrong=c-6t-6p-23m-21|~wrote=c-7p-11m-25$-11
~year=t-15p19m-25$7|~you=c9t-5p23m4|~you'll=c6t-15p5m13|~you're=c-19p-22m28|~your=c10t24p-12m4$4|~yours=c-16t-9p8m10
`;
