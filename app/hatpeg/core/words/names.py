"""Common forenames, the commonest first.

The commonest of the 1990 census of the United States (public domain), as shipped in the package names 0.3.0.
Made by packaging/words/make_words.py.
"""

WORDS = """
mary james patricia john linda robert barbara michael elizabeth william jennifer david maria richard susan
charles margaret joseph dorothy thomas lisa christopher nancy daniel karen paul betty mark helen donald
sandra george donna kenneth carol steven ruth edward sharon brian michelle ronald laura anthony sarah kevin
kimberly jason deborah matthew jessica gary shirley timothy cynthia jose angela larry melissa jeffrey brenda
frank amy scott anna eric rebecca stephen virginia andrew kathleen raymond pamela gregory martha joshua
debra jerry amanda dennis stephanie walter carolyn patrick christine peter marie harold janet douglas
catherine henry frances carl ann arthur joyce ryan diane roger alice joe julie juan heather jack teresa
albert doris jonathan gloria justin evelyn terry jean gerald cheryl keith mildred samuel katherine willie
joan ralph ashley lawrence judith nicholas rose roy janice benjamin kelly bruce nicole brandon judy adam
christina harry kathy fred theresa wayne beverly billy denise steve tammy louis irene jeremy jane aaron lori
randy rachel howard marilyn eugene andrea carlos kathryn russell louise bobby sara victor anne martin
jacqueline ernest wanda phillip bonnie todd julia jesse ruby craig lois alan tina shawn phyllis clarence
norma sean paula philip diana chris annie johnny lillian earl emily jimmy robin antonio peggy danny crystal
bryan gladys tony rita luis dawn mike connie stanley florence leonard tracy nathan edna dale tiffany manuel
carmen rodney rosa curtis cindy norman grace allen wendy marvin victoria vincent edith glenn kim jeffery
sherry travis sylvia jeff josephine chad thelma jacob shannon lee sheila melvin ethel alfred ellen kyle
elaine francis marjorie bradley carrie jesus charlotte herbert monica frederick esther ray pauline joel emma
edwin juanita don anita eddie rhonda ricky hazel troy amber randall eva barry debbie alexander april bernard
leslie mario clara leroy lucille francisco jamie marcus joanne micheal eleanor theodore valerie clifford
danielle miguel megan oscar alicia jay suzanne jim michele tom gail calvin bertha alex darlene jon veronica
ronnie jill bill erin lloyd geraldine tommy lauren leon cathy derek joann warren lorraine darrell lynn
jerome sally floyd regina leo erica alvin beatrice tim dolores wesley bernice gordon audrey dean yvonne greg
annette jorge june dustin samantha pedro marion derrick dana dan stacy lewis ana zachary renee corey ida
herman vivian maurice roberta vernon holly roberto brittany clyde melanie glen loretta hector yolanda shane
jeanette ricardo laurie sam katie rick kristen lester vanessa brent alma ramon sue charlie elsie tyler beth
gilbert jeanne gene vicki marc carla reginald tara ruben rosemary brett eileen angel terri nathaniel
gertrude rafael lucy tonya edgar ella milton stacey raul wilma ben gina chester kristin cecil jessie duane
natalie franklin agnes andre vera elmer brad charlene gabriel bessie ron delores mitchell melinda roland
pearl arnold arlene harvey maureen jared colleen adrian allison karl tamara cory joy claude georgia erik
constance darryl lillie claudia neil jackie marcia christian tanya javier nellie fernando minnie clinton
marlene ted heidi mathew glenda tyrone lydia darren viola lonnie courtney lance marian cody stella julio
caroline dora kurt jo allan vickie nelson mattie guy clayton maxine hugh irma max mabel dwayne marsha dwight
myrtle armando lena felix christy jimmie deanna everett patsy jordan hilda ian gwendolyn wallace jennie ken
nora bob margie jaime nina casey cassandra alfredo leah alberto penny dave kay ivan priscilla johnnie naomi
sidney carole byron brandy julian olga isaac billie morris dianne clifton tracey willard leona daryl jenny
ross felicia virgil sonia andy miriam marshall velma salvador becky perry bobbie kirk violet sergio kristina
toni misty seth mae kent shelly terrance daisy rene ramona eduardo sherri terrence erika enrique katrina
freddie claire wade lindsey austin lindsay stuart geneva fredrick guadalupe arturo belinda alejandro
margarita sheryl joey cora nick faye luther ada wendell natasha jeremiah sabrina evan isabel julius
marguerite hattie donnie harriet otis molly cecilia trevor kristi oliver brandi luke blanche homer sandy
gerard rosie doug joanna kenny iris hubert eunice angelo angie shaun inez lyle lynda matt madeline amelia
alfonso alberta orlando genevieve rex monique carlton jodi ernesto janie cameron maggie neal kayla pablo
sonya lorenzo jan omar wilbur kristine blake candace grant fannie horace maryann roderick opal kerry alison
abraham yvette willis melody rickey luz susie ira olivia andres flora cesar shelley johnathan kristy malcolm
mamie rudolph lula damon lola kelvin verna rudy beulah preston
"""
