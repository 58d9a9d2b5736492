// Fitted by test/corpus/fit-weights.mjs on test/corpus/training; not written by hand.

/** Log-odds are sums of these, divided by this. */
export const SCALE = 24;

/** Commitment, timeline, pricing, terms, and pricing where an amount is named: where a clause of no known word stands. */
export const BIAS: readonly number[] = [-94, -15, -77, -63, -5];

/** From here on the words of a clause are enough for a low flag, for a medium one; from here on they bear out what a rule found. */
export const ADD: readonly number[] = [2.5, 0, 0, 1.25, 99];
export const SURE: readonly number[] = [99, 99, 0.75, 3.25, 99];
export const KEEP: readonly number[] = [-2.25, -99, -2.75, -2, -1];

/** That a rule spoke: where no amount is named, and where one is. */
export const RULES: Readonly<Record<string, readonly number[]>> = {
  acceptance: [31, 31],
  certification: [64, 64],
  'commitment-done': [54, 54],
  'commitment-elliptical': [40, 40],
  'commitment-goods': [23, 23],
  'commitment-organisation': [25, 25],
  'commitment-passive': [22, 22],
  'commitment-present': [46, 46],
  'commitment-simple': [16, 16],
  'commitment-vow': [53, 53],
  'commitment-will': [55, 55],
  'commitment-you-will': [42, 42],
  confidentiality: [50, 50],
  'counter-offer': [47, 13],
  credit: [47, 11],
  'data-residency': [49, 49],
  'date-contradiction': [30, 30],
  deadline: [46, 46],
  'delivery-date': [34, 34],
  discount: [36, 22],
  exclusivity: [54, 54],
  'feature-claim': [42, 42],
  'free-of-charge': [57, 19],
  liability: [42, 42],
  'payment-terms': [71, 0],
  'price-hold': [55, 23],
  'price-quoted': [21, 44],
  'promised-date': [39, 39],
  redlines: [50, 50],
  renewal: [74, 74],
  roadmap: [58, 58],
  'service-level': [56, 56],
  turnaround: [40, 40],
  unlimited: [61, 61],
  waiver: [84, 5],
  warranty: [64, 64],
};

/** Features parted by `|`: a name, `=`, and for each topic (c t p m, `$` for a price) its weight. */
export const WORDS = `
#=t-16p7m-3$21|# #=c-21t-26p23$17|# $date=c-3t-26p-24m-8|# $duration=c-17t-6p-7|# a=c-23p40m-12$5|# and=c-14t-6m-5|# are=p-23m3
# at=c-24t6p21m7|# cm=c-5p-10m-16|# degrees=c-14t-14p-20m11|# for=c-14t-18p24m-23|# in=c-7t-6p-27|# is=c-11t-5p12m-15|# k=c-13t-9p16m10
# m=c17t13|# of=c-16t-14p-18m-12|# on=c-26t-4p-16m11|# or=p-6m-15|# p=c-9p26m-13|# pages=c-9t-3p-13m-16|# per=c-12t17p28m-14|# s=c9m-14$5
# th=c5t14m-21|# the=c16p12m-32|# to=c20p-24m-24|# we=c3t12p15m15|$date=c41t19p-15m-30$-32|$date #=c-9t19p-20m6|$date ?=c-29t-44p-9
$date and=p-28m-22$4|$date before=c-10t31p3m9|$date for=c5t13p-20m11|$date if=c13t9p-21m-23|$date is=c-35t-28p17m12|$date of=c16t18p10m4
$date on=c-3t3p15m-14|$date or=c7t5p17m-8$5|$date so=t16p-21m-6|$date with=c-13t-8p-15m-16|$duration=c-5t-32p13m20$15
$duration #=c-7t-12p-3m-24|$duration after=c22t30m-27|$duration and=c-26t-19|$duration before=c-14t11p-21m8|$duration from=c-10t38p-10m-21
$duration is=t-12p33m-23|$duration notice=t-5p-7m14|$duration on=c-26t-12p8|$money=c-22t-26m-24$-7|$money and=c4m4$21|$money in=t-4m-10$-26
$money per=c-8t-8m-21$3|$money the=c-7m-7$22|$name=c-7t-7p-21m7$-5|$past=t-12p-28m-47$-22|$past s=c4p32|$past we=c-15t-8p-27
$percent=c-16t-47p33m9$-8|$percent of=t-18p14m5$3|$percent off=p-19m-9|$percent on=c-4p-16m13|$recurring=c7t-29p9m8$9|-ed=c-8t-15m21$-9
-ing=c13t-5m-8$19|?=c-51t-34p-56m-102$-23|^#=c7t-4p11m-4$20|^$date=c-4t-23$4|^$duration=c-24t9p-4m38|^$money=c-25p70m-9$47
^$past=c-10t-12p15m-12$-5|^$percent=c-28t-9p51m5|^a=c17t-7p-30m18$-5|^after=c-11p11m26|^all=c-4t6p-45m19|^also=c-12t-6p-20m-5
^and=c-15t-13p20m6|^any=c15t11p5m12|^as=c-20t-7p-3m-41$10|^at=c-28t-27p-17m-14|^best=c-11p-16m-18|^both=c-17p6m8$4|^cheers=c-11p-13m-21
^d=c-8p-15|^dear=c-10t-8p-3m-29$15|^every=c-12t4p12m24|^first=c-10t17p4m-35|^for=c-42t-24p19m-12$-4|^good=c-15t-8p-16m-43|^half=c-10t-20p29
^he=c5p-19m-30$-7|^hello=c-5t-15p-7m-41|^hey=c-18p3m4$3|^hi=c-4t-16m-36$-3|^hiya=c-10m-18$10|^i=c-4t-13p-21m-31$-13|^i'd=c-3t-12p-12m-29
^i'll=c14p4$-7|^i'm=c22t-25p-10m-33$4|^i've=c5t14p-25m-25|^if=c23t-8p6m-9$11|^in=t-3p-53m-9$-6|^is=c-17t-11p-28m-42$-17|^it=t-8p-42
^kindly=c-20t22p-17m-19|^last=c-31p7m-15|^morning=c-25t-7p-21m-21|^mr=t-13p-9m-20$4|^mrs=c-10t-4p-10m-24|^my=c7p-25$-6|^no=t-19p5m13
^nobody=c22t13p-16|^none=c-15p11m-15|^noted=c-6p-13m-17|^nothing=c-26t-15p-8|^on=c-12t-5p-8m-16$-5|^one=c-6t3p19m-34|^our=c19t-5p-5m-7$11
^please=c-16t15p-21m-24|^price=c-7t-20p19$15|^regards=c-13p-16m-20|^same=c-18t11p34m-11|^she=c25p17m-21|^should=c18t-5p-24m23
^so=c-13p17m-12$10|^thank=c-38t-27p-33m-26|^thanks=c-16p-24m-25|^that=c4t9p3m20|^that's=c-10p-22m-22$7|^the=c-9t-14p-9m-5$-14
^their=c-14t-9p-13m-19|^they=c7p-26m-35|^three=c-22p7m-34|^to=c-21t5p10m-31|^we=c15p-20m-5$-8|^we'd=c18p12m-14|^we'll=c29t9p-13m-42$3
^we're=c28t7p10m31|^what=c16t13p-3|^with=c-29p-9m-18|^yes=c-9p-23m8|^you=c-10t-15p-3m11$-20|^your=c-27t-26p-9m15$-8|^yours=c-28t4p-23m-33
a=t-17p-8m-4$-3|a #=c-4t4p-17m-10$-7|a few=c-19p-8m-17|a second=c21p-17m24|about=c-24t-26p-46m-33$-22|above=c4t-9p-4m-17$-11
accept=c-22p18m12$-8|acceptable=t-3p-14m34|accepted=m39|account=c4t9p13m-19$13|accounts=c-9t-3p-6m29|advance=c-4t5p15m-7
after=c17t31p10m-13|after that=c-19t11p6|after the=c23m7|again=c-8t-11p-26m-6|against=c-13t-13p28m9|agree=c-17t-6p-17m15|ahead=t22p-11m16
all=c-8t-17m28$24|all #=c30t15p8m-28|all in=c-7p24m-20$29|alone=c14t-11p-9m24|also=c-8t-19p-20m19|always=t10p7m-16$-9|am=c7t14p-6m12
and=c5t11m22$9|and i=c11t9p-15m-8|and in=c-6p-6m15|and it=c-14p-13m-35|and no=c5t-24p4m7|and nobody=t-4p-3m-24|and not=c-21t-11p-5m-18
and one=t17p7m-24|and that=c-13p8m-20|and the=c-4p13m-15|and two=t9p-22m6|and we=c-12t-8p17$3|and you=t19p26m8$-7|and your=c-20m-11
annex=c-9p-16m25|another=c29p-20m-37$-8|answer=c-10t-7p-29|answers=c-17p-11m-12|any=c31t-4p13m24|anyone=c11p-23m10|anything=c-6p-23m20$4
are=c7t6p3m27$19|are fine=c-5p-16m15|are not=c-20t5p7|are on=c-24t-9p15m-28|are the=c-15t-4p-7|around=c3t15p-13m-19$-11|as=c-18t-6p13$15
as it=c-11p17|as the=c7t8p-24m-18$4|as you=c-5m21|ask=c-23t-12p-30m-17$-13|asked=c-9t-6p-3m-44|asking=c-16m11|at=c4t-21p10m-6$-14
at #=c-4p22m-6|at $date=c-16t-12p-37m-10|at $duration=c-10t-16p-28m20|at $money=c11t-12m-19$19|at $percent=c16|at all=p4m-28
at no=c-3t3p-11m23|at our=c27t13p-9m-6|at the=c-5t-29p-12m-25$-32|at your=c30t19p-14m-21|attached=c-13p-32m-22|audit=p-15m12
average=t-8p-18m4$-19|away=c15t-14p17m-16|b=c19t11p-31m-15|back=c23t-5p20m-9|back to=p9m-27|balance=c8t19p13m-20|bank=c5t8p17m-27
be=c4p-11m-9$17|be in=t-19p9m-15|because=c-23t-10p24m-24|been=c-33t-16p-12|before=c33t18m-10|before #=t13p-24|before we=c-24p-4m-8
before you=c-20t-24p-20m-15|behind=c5t16p-6m10|being=c-11p-6m-26|best=c-28t-5p-24m-34$9|better=c-14t-3m-6|between=c16p13m-14$-6
bill=c6p46m-14$4|blue=c12p-10m-20|board=c7m-23$3|boat=p16m-12|boss=c-13p-16m-17|both=c-30t-3m32$7|boxes=c14t16p8m-21|boys=c10t12p-20m-5
breach=c-10t-7p-3m10$-18|bring=c4t5p-17m18|bring the=c7t3m-20|budget=c-9t-13p-12m-16$-13|building=c-13p-11m19|built=c-6t-10p10m-22
but=c-4t-8p15m15|by=c19t-10p-12m7$-4|by #=c5p-6m-28|by the=c-9p-27m-7|by us=c17t15p25m4|by your=c-15t-7p-5m8|c=c-16p-3m-3
call=c-17t-21p17m-12$7|calls=c9t-3p-12m22|came=c-22t-13p-8m-40$-4|came back=c-20t-16p-11m-16|can=c-21t-5p13m30$14|can't=c-17t14p-20m-13
cap=c-10t-3p-18m27$-11|card=c-6p16m7$-11|carry=c-4t-5p-18m35|certificate=c-3p-20m27|charge=c11t4p46m-25$10|charged=c16t18p39m-26$-3
charges=c-11t-7p39m-24$-16|check=c8t16p-23m8|cheers=c-11p-13m-21|claims=c14t11p-5m26|clause=c-25t-13p-35m48|clause #=c-9p-17m30
clock=c-8t4p-5m17|closed=c-15t-16p-21m-27|co=p5m-18$-7|code=c-22p-12m30|collection=c17t-5p20|colour=c8t6p-15|come=c23t5p-15m20$5
comes=c23t3p21m7$18|comes with=c13p4m19|coming=c32t21p-19m-19|committee=c-10t-3p-23m9|confirm=c-10t17m7|contract=c-6t-10p-22m9$12
copy=c12t3p10m-29|cost=p31m-18$-16|costs=c-3t-12p24$-7|could=c-18t-16p-24m-22|council=c-25t-7p-14m7|count=c-16t12p11m-5
counted=c-14t-3p-11m-18|cover=c-14t-12p-14m32|covered=t-11p-31m35|covers=c-7p-20m32|crane=c17p-11m5$10|credit=c-9p39m-18$4
crew=c18t8p-8m-10|current=c-9t-18p-9m22$-7|customer=c-3p-12m25|customers=p-17|customs=c5t-6p7m-16|cut=c5t9p-18m-6|data=c-14t-10p-28m23$-18
date=c-14t-3p5$-15|dated=c-3t-23p12m-25|dates=t-15p-14m-17|day=c10t13m17$9|days=c9t-13p-21|dear=c-36p-55m-59|degrees=c-14t-14p-20m11
deleted=c-12t-5p-18m38|delivery=c18t17p3|demo=c23t21p24m-26|deposit=c-3t12p31m-27|desk=c-5p-24m-20|did=c-20t-15p-27m-27
didn't=c-13t-11p14m-6$3|discussed=c-9t17p-7m-18|do=c10t-11p-16m-4$18|do not=c-4p10m15|does=c7t-11p-18m13|doesn't=c27p6m-23
don't=c5t-10m18$-12|done=c26t21p-21m9$5|done $date=c12t14m-5$5|door=c8t-9p-24m14$-10|down=c20t26p-3m-9$9|down to=c-26p17m5$11
dr=c21p-21m-23|draft=c16t3p-11m4|drawing=c-15p3m-18|driver=c-23t-9p-5m-11|drop=c-6t-8p-6m29|drops=c20t20p19m-36|dry=c-14p-9m3
during=c19p-22m14|e=c12p-20m3|each=c18t-15p15m22|eat=c16p41m-18$6|either=t-16p-24m30|eleven=c13t16p3m-30$-4|else=c24t8p-29m28
engineer=c21p-12m23|ever=c-22p-13m25|every=c-3t-16m42|everyone=c-12t-8p-13m23|everything=c-3p-18m17|ex=c23t40p-3m-26$5
extra=c10t-11p28m-18$4|f=c-5p-17|fair=c-17t-18p-15m16|father=c-14t-3p-4m-15$6|fee=c-11t-29p37m-5$13|fee is=p9m-22$7|fees=c-15t-12p5m28
few=c-19p-8m-17|field=c4p-8m-22|figure=c-15p23m-20|file=c12t7p-20m11|files=c12p-10m16|final=t27p5m-21$7|find=c-21t-20m-27$4|fine=c-21p7m22
fire=c-4t3p-14m27|first=c14t16p12m-14$9|first $duration=c-16t-30p8|fit=c15t7p-18m-9|flat=c-7t3p43m-29$13|floor=t-6p-13m16
following=c-25t-18p-12m-15|for #=c20t-6p17m-9$17|for $duration=c4t-20p-9m14|for a=c-19t-3p-23m-19$-6|for it=c5t6p-15m23
for nothing=c10p14m3|for the=c-9t15p15m-11|for you=c26t7m-29$-7|form=c7t21p-23|found=c-21t-11p-12m-26|four=t-14p-23m14|free=t-27p51m9$5
from=c11t26p-17m-8$-16|from #=c7p-5m-19|from me=c8t9p-26m16|from the=c-13t-22m5$-12|from us=c26t17p-11m-14|from you=c-21p10m-9
frozen=c-23t-4p41m-9|fuel=c-12p41m-27$3|full=t14p8m22$9|g=c3t13p-5m19|gate=t26p-16m-16|gave=c-7p14m-12|gets=t-9p-13m39$-5
give=c14t18p30m-41|give you=c7t17m-9|go=c18t7p-16m22$-15|goes=c4t26p23m18|goes in=c-11t15p-14m29|gone=c10t5p28m-24|good=c-36t13p-7m10$-4
got=c3p-4m15|got the=c-18t-8p-7m15|green=c-12t-7p-14m5|greetings=c-9p-11m-20|group=c3t-20p12m9|guarantee=t-27p-11m34|guaranteed=c14p-21m25
had=c-28t-28p-9m-27|had a=c-9t-7p-6m14|had the=c-15p-6m-12|half=c3t-6p29m-49|half $date=c-18t-17p19|hall=c9p-16m-5$-7|happy=t-6p10m22
hard=c-10m-26|has=c-48t-10p-21m-18|have a=c-13t-8p-7m28|have it=c5t-8p-10m-23$-5|have the=c-7t18p-10m11|have to=c-25t3m-10
have you=c14t8m-4|he=t-10p-13m-18$-11|he said=c-3m-15|he'd=c-19t-18p-10m-6|he's=c-12p16m3|head=c-10p12m-21|hear=c-5t5p-17m-23$-14
heard=c-26t-17p-21|held=c-19t-6p-9|hello=c-25t-3p-31m-34|her=c11t5p-11m-31|here=c4p-18m-19|herr=t-16p-4m-18|hey=c-16m-20$3|hi=c-10p-6m-34
him=c-13t-17p-27m17|his=c19m-26|hiya=c-4p-11m-16$10|holiday=c13t13p20m5|home=p-21m21|hope=c-14p-12m-11|hour=c16t-5p-5m8|hours=c-18p24m4
how=c-21t-13p-16m-23|i=c29t3p-5m-31$4|i am=c14t14m-12|i can't=c-15m-5|i come=c32t16p-7m13|i don't=c5t-6p-4m-15|i have=c-19t8p22m-22
i hope=c-14p-8|i'd=c-23t-13p-21m-25|i'll=c46t12m-27$-4|i'll be=t-28p-13m-16|i'll have=c17t13p-24m-7|i'm=c36t-17p18m-48|i'm in=t-16p-9m-10
i'm not=c15p-3m-8|i've=c6t6p16m-18|if we=c-5t6p-3m23$8|if you=c-25t14m-23$7|in=c3t-16p7m8$-18|in $date=c-13t-19p-13m10$-3
in $past=c-28p-26m-23|in a=c5t-8m21|in the=c-9p-14m9$-22|in there=p21m14|included=c7t-4p31m20$15|inside=c15p13m9$7
inside $duration=c11t3p-35|install=c17t13p15m-11|instead=t-11p19m3$9|instead of=c-11t-11p25m4$9|insurance=c-14t-4p-18m39$-7
insured=c-13p-12m42$-12|into=c3t-19p-13m-18|invoice=c-28t3p29|is=c-11t-15p5m25$12|is #=c-10p-5m-20|is $date=c-14t-15m13
is $duration=c-10t20p-28m11|is $money=c-9t-5m-32$15|is a=c-21p7|is fine=m19|is free=c-18t-7p10m-12|is in=c-21t-9p8m5|is it=c-4p-13m-16$-5
is no=p-17m12|is not=c-12t-18p30m-54$14|is on=c9t11p16m-5|is the=c-33t-12p-22m-18|is your=c-16p-15m11|is yours=c17t12p-14m21
it at=c9t-9p-26m-15$-11|it back=c12m15|it comes=c15p-4$3|it is=c-6t-16p-17m14$4|it on=t6p-5m-26|it to=c-18t-12m15|it was=c-21t-12p5m-14$-5
it's=p-8m5$14|it's #=c-10t-3p19m-16|its=c3t9p-30m10|itself=c-8p-20m4|job=c5t8p-8m14|just=c-11p-16m3|k=c-19t-13p22m3|keep=c26t19p12m-16$4
key=p-11m-16|keys=c10t25p6m3|kilo=c-12t9m-9$-19|kindly=c-23t18p-3m-30|kitchen=c-4t-4p-13m15|know=c-24p-22m-22|lads=c18t4p-17m-21
last=t-9m-39|last time=c-15p4m-8|late=c30t-6p28m-26|lead=c-8t16p-8m-8|leave=c18t-11p-17m4$9|leaves=c32t26p12m13|leeds=c-26t-14m-9
left=c-35t-20p-20m-28|legal=c-14p-9|less=c-15t-16p5m4|let=c-14t-6p-16m-10|let me=c-16t-8p-5m-6|letter=c-17t12m-33
liability=c-15t-6p-25m33$-24|licence=c-16p-13m17|life=c5t-4p-15m35|light=c-11t-7p-15m24|like=c-17t-22p5m-12|line=c8p-11m29
list=c-30t-10p20m-12|live=c17t10p-10m16|lock=c-20p-18m25|log=t-10p-23m15|long=c-15t-7p3m-11|look=c-28t-4p-3m-10|look at=c-6t-4p-24m5
looks=c-4p-13m-21|lost=c-18t-20p-31|lot=c-15t-12p12m17$4|love=c-6t-12p-12m-16|lovely=c-15p-11m-13|low=p-8m-20|m=c27t19p7m-3$14
madam=c-3p-3m-15|made=c-16p7m8|mail=c-8t-13p-8m-17|make=c6p8m-18|man=c-16t4p-9m5|manager=c-17t-10p-5m-9$-8|mark=c-19p-11|market=c-3p-18m-17
may=c-15t-13p11m19|me=c8t-12p11m-14|mean=c-4p-15|measured=c-5p-22m5|meeting=c4t-14p-14m-26|metre=c7t-7p8m-15$4|metres=c-5t-3p-20m-4
might=c-9p-16m-21|million=c-17m6|mine=c23t9p-24m9|minimum=c-11t-7p19m3|miss=c20t-4p12|model=p-15m7|money=c-4p32m-6|month=c23t3p11m10$10
more=m-42|more than=c15t8p-15m-8|most=c-8t-9p-13m-28$-10|moved=c7t4p-9m-14|mr=c-5t-14p-24m-39|mrs=c-22t-6p-11m-23|ms=c-9p-9m-17$8
my=c27t-7m-19|myself=c43t21p-14m-25$4|n=c-10t11p30m-23|name=c-5t-11p-16m20|named=c-20p-13m16|names=c-7t24p-11m6|nda=c-4p-12m36
need=c-46t11p-17m-34|need the=c-27t12p-13m-14|needs=c-18t8p-22m-11|neighbour=c-9p-13m-14|never=c-17t-18p-24m43|new=c14t-4$-9|next=c-17m26
night=c22t15p-28m11$5|nine=c18t8p-22m-31|no=c-7t-22p28m14|no charge=c-13t5p28|nobody=c7p-33m10|nobody else=c14t9p-3|none=c-16t-3p7m-21
none of=c-14p12m-12|not=t-27p26m4$13|not charged=c-14t8p38m-19|not the=c7m-24|noted=c-15t-7p-22m-34|notes=c-19t-16p-17m-3
nothing=c-18t-22p34m8|notice=c-16t-22p-19m20$-12|number=c-16m-37|numbers=c-17t-8p-16m25|of #=t14m-11|of $date=c-22t-40p-15m-5$-5
of $past=c-14p-7m5|of a=c-6p-3m-22$-9|of our=t4p15m-12|of the=c-12p-30m14|of us=p-15m21|of which=p-15m-8|of your=c10t3p-11m-22
off=c19t17p26m-22$17|off the=c3t7p23$3|offer=c-22t21p36m-40$8|office=c13t-4p-14m-26|oil=c-9m22|ok=c-17t-4p35m-27|old=c5t7p13m-17
on #=c23t-8p-21m-12|on $date=t-12p-7m-35$-4|on a=p-6m-17|on it=c-9t-16p-23|on my=c12p-4m-16|on our=c6t-17p18|on page=c-6p-7m-16
on site=t4p-17m18$3|on that=c8p-14m-10|on the=t17p-6m3|on top=c-15t-11p6m17|on us=c-21p21$4|on your=c5t9p-28m4$11|once=t-16p10m-8$4
one is=c7p-23|one of=c-13t-14p-15m-12|ones=c4t21p-17m-33$-7|only=c-17t-6m42|open=c-6t15p-7m-30|or=c-28t-10p-5m22$11|order=c-3p15m-39$7
other=t7p-28m12|our own=c-18t4p10m5|our side=p-17|out=c13t-9p-16m4|out of=c3t-18p-3m14|outside=c4p-20m3|over=c16t10p-5m-5$14
own=c-13t-7p-4m25$7|owner=c-10p-6m-14|p=c-23t-22p8m7|p a=c-4p20m-5|page=c7p-38|page #=c-8p-10m-27|pages=c-16t-3p-19m-25
paid=c-22t-20p5m-20$-14|pallets=c22t-17m-23|panel=c16p-10m19|paper=t-11p-36m14|park=c-7p18m-6|part=c-15p-7m23|part of=c-9p-17m38
parts=t-9p14m8|party=t-16p-18|past=c19t7p29m-28|patient=c11p-8m17|pay=c-15t-26p66m-9$-9|payment=c-11t-5p29m5|penalty=c-11p-21
people=c5p-17m-37|per=c-5t-12p20m11$4|permit=c4t14p-10m-15|phone=c-11t-10p-22m7|photo=c8p3m-20|photos=c-12t-4p-10m-29|piece=c16p-9m-9
pieces=c19t9m-21|place=c-27t-3p11|plan=c-4t-14p-3m12$-6|please=c-53t36p-12m-44|plus=c-9$15|po=c-23t17p-4m-11|point=c12m-29
points=c-31p12m-29|port=c-4t5p22m-12|post=c16t26p11m-18|power=c-10t-10p-24m22|present=c-3t-9p22m-23|price=c-30t4p55m-8$16|print=c-9p-4m27
printed=c-5t-9p-8m-19|promised=c-17p-11m-20|public=c-11p7m14$-18|put=c10p-35$-9|question=c-15t-3p-17m-31|questions=p-22m-32|r=t-10p21m10
r #=t-10p25m15|rain=c-19t-4p-17|raised=c-4t-3p19m-16$-15|ran=c-11t-20p-5m6|rate=c-7t-16p41m5$25|rather=c-27t-21p11|raw=c8t16p11m13
reach=c15p-9m-18|read=c-28t-4p-26|ready=c6t18p-27m14|red=c-6p-6m-17|reference=c-13p-18m-29|reference to=c-3p-8m-21|refund=c21t-4p40m-11
regards=c-29p-35m-41|remains=c18t-5p-13m13$8|renewal=c3p13m31$10|rent=c-5t6p23m-15|replace=c41p-22m27|report=c20p-23$-9|rest=c22t-4m28$3
results=c21t-8p-11m-20|retention=c-8p15m-21|return=t25p13$-4|revised=c15t13p-4m-7$-8|right=t-15p-22$-11|ring=c-20t-11p-13m-13
risk=c-12p-15m30$-12|road=m-17|rolls=c22t35p-9m-9|roof=c10t-7p-14m-13$6|round=c8p-18$-13|round the=c-16t-7p-5m18|run=c26t-8p-27m-20
runs=c27p-20m11$6|s=c10t4p18m-12|said=c-22t-24p-35m-24$-4|same=c-3p31m4$7|same day=t12p-15m8|sample=c-6t7m-16|saw=c-23p-19m-18
say=t-13p-30m-26|says=c-30t-23p-32m-50$-12|says #=c-8p-17m-12|school=c23t-8p16m-24|scope=c-19p-26m25|season=c13p10m-32|seat=c-11t-15p9m16$9
second=c7p16m-13$7|see=c-16t-14p-10m13|see you=c-9t-24m-10|sell=c21p-21m21$-14|send=c14t26p-8|sent=t-18p-22m-8|service=c15t-4p7m7
set=c34t34p12m-30$15|shall=c38t14p-19m7|shall be=c12t-8p-6m19|share=c-12m-28|shed=c-7p-13m-15|sheet=c-20t-10p7m-17|shop=c11t-9p-12m17
short=c17p-18m-31|should=c13t-16p-26|show=c-7t-15m14|shows=c-29t-19p-17m-17|side=c-6p-27m14|sign=c-12t16p-18m36|sign $date=c-18p7
signature=c-11t10p-8m-15|since=c-22t-4p-25m-25|sincerely=c-15p-16m-20|sir=c-21t-15p-4m-28|site=c3t22p-19m10$3|six=c27t6p15m-24$-12
so=c-9t12p9m-16$12|so the=c-19t15p16|so you=c-4t-8m-20|soc=p-4m19|sold=c-25t-11p-20m8|some=c-11p-12m-18|somebody=c-19t-15p-22m-30
someone=c-15t-11p6|something=c-7p-6m-27|sorry=c-29t-10p-34m-14|source=c-10p-11m27|spend=p18m-18|spoke=c-18p-10m-12|staff=c15t8p25
stage=c-7p-19m24|stands=t16m15|start=c-8p-14m-16|starts=c7t17p10m-12|stay=c12t17m16|stays=c14t10p18m28|still=c-28t-23p-21m-27
stood=c-22t-8p-23m-15|storage=c-3p31m-36|story=c12p-8m-20|support=c9p-10m21|survey=c-12t-4p-13m-21|swap=c37t7p-23|t=c-19t19m-23
table=c-17t-14p-19m4$3|take=c6p8m16$5|taken=c27t-5m-12|takes=c-13t14p-13m18|talk=c-10p-13m-18|team=c8t15p-33m7|tell=c-21t10p-10
tell me=c-13t15m-16|ten=c7p23|term=c19p-12|tested=c-16t-15p-18m30|th=c5t14m-21|than=c-11t-17p-7m5|thank=c-31t-21p-22m-20
thank you=c-30t-17p-22m-20|thanks=c-21p-29m-33|thanks for=c-16p-19m-15|that=c-14t-33p8m-13$4|that the=c-16t-8p-11m-10|that we=c9p7m14
the #=c14t8m-41$15|the $date=c10t9p9m-52$-9|the bill=p28m-14|the board=t-7p8m-15|the council=c-19p-10m5|the driver=c-6m-18
the extra=t-16p6m-12|the first=c-10t-16p-4$7|the last=c18p-20m-13|the lot=p18m13$4|the market=c-3p-11m-16|the old=c-12t7m-22$-6
the one=c-16p-8m17|the other=c-3t8p-19m-33|the plan=c-11p-20m34|the price=c-13t10p18m-10$10|the rest=c-4t-3p5m-15$3
the revised=c15t15p-4m-3|the room=c-17p-3m-11$-7|the second=c-16p9m-16$3|the three=c6t17p-14m4|the two=c14t10m-14|the week=t5p-15m-14$8
their=c3t-8p9m-20|them=c31t22p-5m8$4|then=c4t3p-38m-36$3|there is=p7m-15|there's=c8t14m10|they=c-15t-15p-26m-17|they'd=c-6t-9p-11m-14
they've=c16t12p7m10|thing=c-8t-5p-18m3|things=c-20p-16m-21$-10|think=c-23t-9p-11m-8|third=t-9p-14m-6|this=c-42t7p3m-6$-18|this is=c-7t9p23
those=c9p-17m-19|three=c16p8m3|through=c20t-3p13m-22|through the=c-5p3m-14|ticket=c-5p14|tickets=c-10t-5p-9m26|till=c23p-3m14
times=c-21t-4p-9|to #=t3p3m16$5|to $money=c-23t-8m26$-17|to be=c-12t8p-8m-17$14|to say=c-11t-15p-4|to us=c-19t5p-19m14$10
to your=c-20t-11p5m-4$5|told=c-41t-25p-35m-21$-22|too=c3t-14p-23m34|took=c-22t-23p-21$-5|top=c-22t-11p14m12|trade=t-4p18m-15
training=c-14p10|travel=c15p20|truck=c32p-21|twice=c-16t-6p-24|two=c19t19p4|two of=c8t3p7m-25|under=c16t-8p-12m20|under #=c13p-17m20
under the=c-14p-20m26|understand=c-23m-6|unit=c5t-18p26m5|unlimited=c-6p-13m14$4|until=c34t10p12m-39$-5|up=c32p5m-3$-12|up $date=p7m15
up to=c-15t-9p-16m38$-11|uptime=c-3t-4p-20m33|us=c-3t14p16m-6$14|us $date=c14t20p-4m12$10|use=c-22p-22m35|users=c-3p-20m6$-4|v=c-12p-20
van=t12p-5m-30|vat=c-9p32m-18$12|vendor=c-18t-3p-4m-7$-8|visit=c16m-35|w=c-7t-13p-5m-18|waived=c-6t-10p31m-15|walk=c-15t-16p-19
wall=p-9m-14|want=c-26t-5p23m-15$-4|wants=c-16p-16m-15|warranty=c-22t-16p-4m17|was=c-44t-60p-30m-71$-32|was #=c-12t-14p-17m-8
water=c13t26p-3m-18|way=c-3t14p-22|we=c29t-3p13m10|we accept=c-22p9m37$-8|we are=c-4p25m-39$5|we can=c13t22p13m6|we can't=c-5p-20m-16
we don't=c-10t-5p-14m10$-11|we have=c-22t19p4m-6|we keep=c26p-16m-5|we will=c4t15p15m4|we'd=c17m-29|we'll=c30t-10p9m-6$7|we're=c3t7p18m23
we've=c16t-5p-9m13|weather=c-3p-18m-26|week=t25p-34m16$8|well=c5t-12p-5m-22|went=c-45t-30p-21m-11$-12|went to=c-7t-10p-16m-11$-11
were=c-38t-34p-32m-26$-7|what=c-10t-10p-5m-29|what i=t11p-17m-14|what the=c-11p-5m-15|what's=c-9p6m-15|when=c-7t-4p8m-28$6
when the=c-7t-3p27m-8$6|whenever=c-19p18m21|where=c-11p-26m-28|whether=c-14t-9p-19m-28|which=c-33t-23p-25m-42$-16|which is=p-15m-3
while=c8m-17|white=c7t12p-22m-7|who=c-31t-26p-9m-23|why=c-16t-6p-7m-19$-4|will=c42t12p-18m-12|will not=c29t12p-13m8|wishes=c-14p-7m-10
with=c3t-3p-4m21|with #=c-11t-9p23m-23|with a=t-9p-18m14$4|with it=c-14m15|with the=c-8t-7p15m-11|with you=c32t34p-16m-50
with your=c13t9p-23m-5$9|within=c31p15m12$-13|without=c5t-23p-5m25$-7|won't=c28t16p12m-6|wording=c-9p-15m30|working=t-3p-15m16
works=c-4t18p-18m15$4|worry=c21p-7m-13|would=c-46t-18p-39m-10$-14|would be=c-23t-7p-7m7|write=c-21p-12|writing=c-17p-30m12
wrong=c21t-3p-6m-13|wrote=c-21p-23m-31|x=c-16t-5p-25|yard=c27p7m-24|year=c-10p18m-27$17|yes=t15p-26m9|yet=c-15p-18m-22|you=c15t5p20m-3$-16
you $date=c13t20p-34|you and=c12p-6m-16$-4|you are=c9t17p19m-27|you asked=c-21p-5m-24|you can=c-29t-17m17$11|you don't=c19t11p4m8
you get=c-4t14p19m3|you have=c5t-15m25|you in=t-7p-14m-10|you may=c-22t-3p6m21|you on=c20t15p-16m11|you pay=c-12t-10p27$7
you said=c-9t-12m15|you sent=c-17p-14|you the=c11p5m-19|you'd=c-8t-10p-8m17|you'll=c29t28p6$4|you've=c3p38|your=c29t3p-7m3$-11
your #=t12p8m-15|your gate=c8t22p-4|your old=c20m-4$4|your own=c-28t-9m-8$7|yours=c16p4m7$-7|zero=c-14t-20p55|~#=c-16t-14p17m-5$-11
~$date=c17t12p-17m-31|~$money=t-13p52m-26$21|~$past=c-34t-22p-15m-49$-7|~$percent=c-17p23m-6$-4|~$recurring=c7t7p16m4$12
~-ed=c-10t-13p-10m21$-17|~-ing=c9t17p-4m4|~?=c-42t-11p-14m-48|~a=c-4t5p-18m-7$-4|~about=t12p-16m-45|~account=c13p-22m-26$9
~after=c-5t9p18m10$5|~again=t12p-39m24$-12|~against=c-13t-4p15m-11|~already=t6p-10m-16|~always=c-34t-5p20m9|~am=c-12p-28m9$5|~an=p-5m16$-17
~and=c9t-14p-4m-5|~another=c-14t-4p11|~answer=c-16t-3p-32m21|~any=c4t-3p-7m20|~are=p4m16|~as=c-8t14p10m3$25|~ask=c-17p-9m-14
~asked=t-10p-24m-17|~at=c-9t-9p16m-18$10|~attached=c-7t-3p-17m-4$-13|~average=c-11t-11p-33m4|~b=c-30t8p-27m7$3|~back=c31t3p15m11
~be=t-6p-19m-8$6|~because=c-6t7p31m-28$4|~been=c18p17m-20|~before=c20t14p9m-6|~below=c-19t-4p-9m17|~bill=c-17p25m-19$-8|~blue=p-10m-16
~both=c-37t-13p5m19$10|~box=c21t-7m-3|~bring=c-3t-11p19m18|~but=c-31t-4p-27m9$-7|~by=c-6t19p-11m11$-10|~c=c-8t-9p-5m-21$7|~call=c9t8p15m-29
~calls=c16t-10p-13m26|~came=c-23t-14p-11|~can=c-29t-17p6m9$11|~can't=c-13p-14m4|~certificate=c-13t10p-4m42$-7|~change=c-3t-8p-19m33
~charge=c16p13m-3|~charged=c-3p28|~clause=c-14p-25m24|~closed=c-12t-10p-28m-37|~code=c-13t-11p-18m7$-4|~come=c25t-14p20m12$11
~comes=c-3t16m17|~contract=c-8t-16m16|~cost=c-15t9|~could=c-19p-14m-12|~council=c-20t5p15m3|~count=c-14t-6p-6m-4$6
~counted=c14t-14p-4m-23$-7|~data=c-29t-16p-32m23|~date=c-23t19p9m5|~day=c-13t-5p5m25|~days=c16t-8p-14m9|~dear=c8t-5p16$15
~degrees=c-7p-27m-7|~did=c-9p-17m-11|~do=p15m-34|~does=c12t-3p-13m23|~doesn't=c6p22m-18|~don't=c-10t3p-30m24$6|~door=t-14p-18m8
~down=c8p16m-20$16|~driver=c-15t-20p-6|~drop=c-16t6p-24m18|~each=c13p3m17|~end=c-17t-9m13|~even=c-9t-13p17m-16|~every=c4t-15p-11m27
~extra=c-8t6m-24$12|~fair=c-6t-3m14|~fee=c-9t-25p45m-9$8|~fees=c-8p-17$-6|~file=c21t-11p-23m16|~final=c-13t-11p6m-26|~find=c-27m-16$3
~fine=c-8t-4p-7m17|~first=c-10t33p5m-12$22|~five=c-4t-4p-14|~fixed=c-5t-9p9m-24$7|~flat=c-19t15p28m-24$7|~for=t-12p4m6$15|~forty=c-24p-17
~found=c-14t-10p-17m-20|~four=c22t-7p-4m-17$4|~free=p24m17$26|~from=c10t-3p-18m-8|~full=c-7t3m25|~gate=c19t18p4m-18|~get=c5t-16p-5m-9
~gets=t6p-12m21|~give=c20t14p-4|~go=c30t-23p5m13$-7|~gone=c-11t14p11m-21$-13|~good=c-18t-12p22m17|~group=c5t21p-4m-18
~had=c-19t-8p-15m-20$-11|~half=t5m-25$15|~has=c-19t-3p-10m-3$-10|~have=c-22t-8p-7m5$-21|~he=c-12t-7p-26m-32|~hear=c-3p-25m12
~her=c12t-12m-17|~here=c12t-11p5m-39$6|~hi=c5t-21m-7|~his=c6p-11m-19$-7|~hour=c20t-9p7m10|~how=c-7p-9m-19|~i=c28p3m-18$5|~i'd=t9p-16m9
~i'm=c16t6p5m-34|~i've=c22m-7|~if=c8p16$18|~in=c-4t-12p-10$-18|~included=c6t12p3m7$14|~inside=t-13p10m10$19|~into=c-12m5$-14|~is=c-8m22$13
~it's=t22p-6m3$7|~itself=c5p-11m14$3|~k=c-20t3p23m7|~kilo=c-5t-8p-15m-8|~know=c-24p-31m-27|~last=c18t34p-8m-30$6|~late=c-13t4p-17m-13
~leave=c-31t11p-37m19|~left=c-17t-14p-23m-23$-3|~liability=c-12p-25m32|~life=c-5t7p-20m37|~lift=c-14t-7p-11m14|~like=c-21t7m-27$6
~line=c9t-14p-5m25$3|~list=c-16t-12p16m-9|~live=c-5t4p-15m5|~log=c8t-7p-9m-15$-3|~long=c-25p7m15|~look=p-19|~lost=c-3p-28m-5$-3
~lot=c-8t-23p-7m13|~m=c-10t-4m-19|~mail=p-14m-12|~man=t5p-15m10$-16|~may=c-26t-11p-4m16$-10|~me=t4p27|~metres=c-8p-18m-15
~mine=c11t6p-15m26|~money=c21m4|~month=c-32t-28p20m-7$3|~more=t-23m-13|~morning=c22t18m-16|~most=c-9p-19m-36|~move=c-4t18p20m-14$3
~moved=c-14p-10m-21|~mrs=c-9t-4p-10m-22$7|~my=c29t32p11m-35$-3|~myself=c23t-6p-18m4|~name=c-19p-14m6$4|~named=c-13p-16m24
~need=c-24t-7p-28m-43|~never=c-26p-18m17$-3|~new=c8t3p18m-8|~night=c16m8|~nights=c17p11m6|~nine=c4t-13p-12m-16|~no=c18t-11p4m7$14
~nobody=t15p-36m6$-7|~note=c-6p-34|~nothing=c-9t13p29m-12$5|~notice=c-16t-12p12|~number=c-17t-10p-10m-20|~numbers=c-3t6p-31$-14
~office=c-13p-17m-10$-8|~old=t-3p4m-44|~one=c4t-14m-22|~ones=c8t-9p-15m-27|~only=c-8t-4p-31m32|~open=c-14t-14p-12m-25$-14|~or=c-29p-7m6$8
~order=c-6t-13p32m-22$8|~other=c-14t-6p-11m-29|~ours=c16t20p20m-16|~out=c25p-4m15|~own=c7t15m17|~p=c-16t-3m16|~page=c9p-15m6
~pages=p-12m-20|~paid=c-17t-9p-16m-36|~paper=c-25t-5p-14m6|~pay=c5t3p36m-12$3|~people=c4t-19p-29m-19$3|~per=c-10t-19p11$9|~phone=c28p12m7
~plan=c6t11p-23m4|~please=c-11t12p-7m-35|~points=c-11t-3p6m-14|~present=c18p23m-36$4|~price=c-27t-6p49m-17$9|~question=c-9t-7p-16m-32
~r=p8m17|~rather=c-27t3p-27m11$4|~read=c-33t-3|~reference=c-9p-5m-18|~report=c-31t3p-23m6$-6|~rest=c31t16p10m17$3|~return=c19p-22m-19$6
~right=c-17|~road=c4t-4p-18m-19|~room=c-12t-19p-20m7|~round=c-3t-16p12m12|~run=c-5t15p5m-23$3|~runs=c28t14p-29|~s=c11t-7p19m-19
~said=c-7m-35$-6|~same=c-9t-11p20$15|~saw=c-15t-8p-16m-18|~say=c-22t-11p-24m-46$-14|~says=c-26t-29p-36m-33|~second=c16t4p-6m-31
~sent=c-15p-19m-16|~set=t10p8m-20|~shall=c7p-10m-22|~she=c11t-14p8|~sheet=c-3t16p-21|~short=c9t-9p-14|~should=c22p-14|~show=c4p11m-22
~shows=c-10t-24m-9$-3|~side=c-14t-19p-22m21$-11|~sign=c-9t14p-12|~signed=c-13p-11m17|~since=t3p6m-24|~site=c4t-20p7m10|~six=c6t26p23m-31$4
~so=c-23t-27p5$17|~somebody=c-5t-5p-4m-16$-9|~sorry=c-25t-14p-4m-24|~stand=c15t-4p10m-14|~stay=c17t12p6|~still=c-7t-4p-18m-21$-11
~stop=c-8t-12p23m-14|~survey=c-4t-4p5m-18|~take=c17t32p21$8|~team=c13t16p-25m6$-16|~tell=c-11p-14m-5|~term=c12t7p-18m11|~test=c10t18p-18$8
~tested=c-7p-11m42|~th=c17t18p-27$8|~than=c22t-19p-4m-13$9|~thank=c-17t-8m-14|~thanks=c-6p-15m-26|~that=c-6t6p-9m-12$15|~them=c5p-19m-10$-3
~third=t-7p-14m-5$3|~through=c8t-14p-20$8|~till=c11t17p-8|~time=p-11m-29$14|~times=c-24t-8p-13m5$-9|~to=t-14m6$3|~told=c-27t-19p-30m-12$-5
~too=c9t4p-27m14|~took=c-25t-15p-15m6|~top=c-14t11p11$11|~twice=c3p-25m-10$-7|~two=t-14p-13m13$-23|~under=c-9t4p-9m38|~until=c-5t14p8m-20
~up=c14t10m10$-11|~us=c23t-12p14m-8$12|~use=c-11m27|~van=c14t13m-11|~vat=c8t-9m-15$-4|~version=p-12m14|~was=c-35t-38p-15m-38$-13
~water=c17m-14|~way=c-26t-9p-8m-4|~we=c13t10p-8m14$13|~we'd=c-6p-25m-24|~we'll=c3t8p-22m9|~we're=p3m22|~week=c7p-3m17$6
~went=c-21t-4p-28m-15$-9|~were=c-42t-25p-42m-27|~what=t17p23m-36|~when=t9p5m-20$10|~whether=p-20m-29|~which=c-16t-25p-44m-18$-7
~white=c11p-15m-7$-12|~who=c-29t-13p-31m-25$6|~whole=t-8p-7m20|~will=c-9t12p-15m-23|~with=t-8m15$7|~within=c19t-4p12m6$6
~without=c-5t-4p-11m21|~work=t-17p-5$6|~works=c-5t16p-12m9|~would=c-33t4p-19m-38$-6|~wrong=c-7t-6p-24m-22|~wrote=c-7p-11m-25$-11
~year=t-15p18m-25$7|~you=c10t-5p23m4|~you'll=c7t-15p5m13|~you're=c-20p-22m27|~your=c10t23p-12m4$4|~yours=c-16t-9p8m9
`;
