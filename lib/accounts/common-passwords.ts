/** The passwords of ten characters and more that people choose most, from published lists of leaked ones. */
export const commonPasswords: ReadonlySet<string> = new Set(
  `1234567890 0123456789 12345678910 123456789a 123456789q 123456789z a123456789 q123456789 1q2w3e4r5t
1q2w3e4r5t6y 1qaz2wsx3edc qwertyuiop qwertyuiop123 qwerty1234 qwerty12345 qwerty123456 qwertyuiop1 asdfghjkl1
asdfghjkl123 asdfghjkl; zxcvbnm123 qazwsxedcrfv qazwsxedc1 qwer1234asdf qweasdzxc1 qweasdzxc123 1234qwerasdf
password12 password123 password1234 password12345 password123! password1! passw0rd123 p@ssword123 p@ssw0rd123
p@ssw0rd12 passwordpassword mypassword mypassword1 newpassword newpassword1 thisismypassword yourpassword
changeme123 changemenow letmein123 letmein1234 letmeinplease welcome123 welcome1234 welcome2024 welcome2025
welcome2026 iloveyou12 iloveyou123 iloveyou1234 iloveyou11 iloveyouso iloveyou143 iloveyou!! ihateyou123
ilovemyself ilovemyfamily ilovejesus ilovejesus1 jesuschrist jesuschrist1 jesusislord jesusloves godisgood1
godislove1 thankyou123 princess12 princess123 sunshine12 sunshine123 football12 football123 baseball12
baseball123 basketball basketball1 volleyball superman12 superman123 spiderman1 spiderman123 batman12345
pokemon123 pokemon1234 dragon1234 dragon12345 monkey1234 monkey12345 chocolate1 chocolate123 butterfly1
butterfly123 strawberry strawberry1 blueberry1 watermelon pineapple1 hello12345 hellohello helloworld
helloworld1 helloworld123 hello123456 computer12 computer123 internet12 internet123 samsung123 samsung1234
master1234 master12345 admin12345 admin123456 administrator administrador adminadmin rootroot123 test123456
testing123 testtest12 testtest123 abc1234567 abc123456789 abcd123456 abcde12345 abcdef1234 abcdefghij
abcdefghijk abc123abc123 aa12345678 aa123456789 qq123456789 asd123456789 1111111111 11111111111 0000000000
00000000000 9999999999 9876543210 0987654321 1122334455 112233445566 1212121212 1231231231 123123123123
1234512345 123456123456 1234567891 12345678900 1234554321 12345654321 147258369a 1472583690 1029384756
10293847560 5555555555 7777777777 6666666666 8888888888 2222222222 3333333333 4444444444 1010101010
0102030405 1020304050 123654789a 789456123a 987654321a 123qweasdzxc 123qwe123qwe qwe123qwe123 1q1q1q1q1q
q1w2e3r4t5 q1w2e3r4t5y6 a1b2c3d4e5 a1s2d3f4g5 z1x2c3v4b5 michael123 jennifer123 jessica123 charlie123
liverpool1 liverpool123 barcelona1 barcelona123 realmadrid realmadrid1 manchester manchester1 manunited1
chelsea123 arsenal123 juventus123 newyork123 california1 california america123 contraseña contrasena
contrasena1 contrasena123 contraseña1 contraseña123 micontraseña tequiero123 teamo12345 teamomucho teamoamor
mividaeres princesa123 estrella123 mariposa123 esperanza1 bienvenido bienvenido1 bienvenida colombia123
mexico12345 argentina1 venezuela1 guadalupe1 alejandra1 alejandro1 sebastian1 elizabeth1 christian1
alexander1 alexandra1 trustno1234 whatever123 starwars123 startrek123 hellokitty hellokitty1 mickeymouse
minniemouse scoobydoo1 skateboard snowboard1 motorcycle motherfucker fuckyou123 fuckyou1234 fuckoff123
freedom123 revolution1 solidarity solidarity1 organizing1 countervail countervail1 unionstrong unionpower1`.split(
    /\s+/,
  ),
);
