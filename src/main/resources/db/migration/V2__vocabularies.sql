-- The vocabularies as agreed at the start; later changes are data, made by later migrations or by the staff.
insert into vocabulary (code, label, question, min, max, position) values ('thematique', 'Thématiques', 'De quoi parle-t-elle ?', 1, 5, 0);
insert into term_family (vocabulary, code, label, look, position) values ('thematique', 'inclusion-et-competences-numeriques', 'Inclusion & compétences numériques', 'inclusion', 0);
insert into term (vocabulary, code, label, family, position) values
    ('thematique', 'accessibilite', 'Accessibilité', 'inclusion-et-competences-numeriques', 0),
    ('thematique', 'demarches-et-services-en-ligne', 'Démarches et services en ligne', 'inclusion-et-competences-numeriques', 1),
    ('thematique', 'diagnostic-de-competences-numeriques', 'Diagnostic de compétences numériques', 'inclusion-et-competences-numeriques', 2),
    ('thematique', 'inclusion-numerique', 'Inclusion numérique', 'inclusion-et-competences-numeriques', 3),
    ('thematique', 'maitrise-des-outils-numeriques', 'Maîtrise des outils numériques', 'inclusion-et-competences-numeriques', 4),
    ('thematique', 'navigation-sur-internet', 'Navigation sur Internet', 'inclusion-et-competences-numeriques', 5),
    ('thematique', 'usage-du-materiel-informatique', 'Usage du matériel informatique', 'inclusion-et-competences-numeriques', 6);
insert into term_family (vocabulary, code, label, look, position) values ('thematique', 'culture-numerique', 'Culture numérique', 'culture', 1);
insert into term (vocabulary, code, label, family, position) values
    ('thematique', 'acteurs-du-numerique', 'Acteurs du numérique', 'culture-numerique', 0),
    ('thematique', 'arts-et-culture', 'Arts et culture', 'culture-numerique', 1),
    ('thematique', 'citoyennete-et-engagement', 'Citoyenneté & engagement', 'culture-numerique', 2),
    ('thematique', 'code-et-programmation', 'Code & programmation', 'culture-numerique', 3),
    ('thematique', 'communication-en-ligne-et-reseaux-sociaux', 'Communication en ligne & réseaux sociaux', 'culture-numerique', 4),
    ('thematique', 'donnees', 'Données', 'culture-numerique', 5),
    ('thematique', 'education-et-formation', 'Éducation & formation', 'culture-numerique', 6),
    ('thematique', 'emploi-et-entrepreneuriat', 'Emploi & entrepreneuriat', 'culture-numerique', 7),
    ('thematique', 'jeux-videos', 'Jeux vidéos', 'culture-numerique', 8),
    ('thematique', 'numerique-en-sante', 'Numérique en santé', 'culture-numerique', 9),
    ('thematique', 'parentalite', 'Parentalité', 'culture-numerique', 10),
    ('thematique', 'risques-cyber-et-protection', 'Risques cyber et protection', 'culture-numerique', 11);
insert into term_family (vocabulary, code, label, look, position) values ('thematique', 'numerique-et-environnement', 'Numérique & environnement', 'environnement', 2);
insert into term (vocabulary, code, label, family, position) values
    ('thematique', 'ecoconception-de-services-numeriques', 'Écoconception de services numériques', 'numerique-et-environnement', 0),
    ('thematique', 'materiel-reconditionne', 'Matériel reconditionné', 'numerique-et-environnement', 1),
    ('thematique', 'mobilites', 'Mobilités', 'numerique-et-environnement', 2),
    ('thematique', 'numerique-au-service-de-l-environnement', 'Numérique au service de l’environnement', 'numerique-et-environnement', 3),
    ('thematique', 'sobriete-numerique', 'Sobriété numérique', 'numerique-et-environnement', 4),
    ('thematique', 'territoires-connectes-et-durables', 'Territoires connectés et durables', 'numerique-et-environnement', 5),
    ('thematique', 'usages-responsables-du-numerique', 'Usages responsables du numérique', 'numerique-et-environnement', 6);
insert into term_family (vocabulary, code, label, look, position) values ('thematique', 'communs-et-souverainete-numeriques', 'Communs & souveraineté numériques', 'communs', 3);
insert into term (vocabulary, code, label, family, position) values
    ('thematique', 'communs-numeriques', 'Communs numériques', 'communs-et-souverainete-numeriques', 0),
    ('thematique', 'economie-numerique', 'Économie numérique', 'communs-et-souverainete-numeriques', 1),
    ('thematique', 'gouvernances-partagees', 'Gouvernances partagées', 'communs-et-souverainete-numeriques', 2),
    ('thematique', 'intelligence-artificielle', 'Intelligence artificielle', 'communs-et-souverainete-numeriques', 3),
    ('thematique', 'open-source-et-licences-libres', 'Open source et licences libres', 'communs-et-souverainete-numeriques', 4),
    ('thematique', 'souverainete-numerique-et-hebergement-des-donnees', 'Souveraineté numérique & hébergement des données', 'communs-et-souverainete-numeriques', 5);
insert into vocabulary (code, label, question, min, max, position) values ('support', 'Type de support', 'Sous quelle forme se présente-t-elle ?', 1, 4, 1);
insert into term_family (vocabulary, code, label, look, position) values ('support', 'supports', null, null, 0);
insert into term (vocabulary, code, label, family, position) values
    ('support', 'annuaire', 'Annuaire', 'supports', 0),
    ('support', 'article', 'Article', 'supports', 1),
    ('support', 'boite-a-outils', 'Boîte à outils', 'supports', 2),
    ('support', 'cartographie', 'Cartographie', 'supports', 3),
    ('support', 'infographie', 'Infographie', 'supports', 4),
    ('support', 'jeu', 'Jeu', 'supports', 5),
    ('support', 'logiciel-application', 'Logiciel / Application', 'supports', 6),
    ('support', 'methodologie', 'Méthodologie', 'supports', 7),
    ('support', 'modele-notice', 'Modèle / Notice', 'supports', 8),
    ('support', 'questionnaire', 'Questionnaire', 'supports', 9),
    ('support', 'site-internet', 'Site internet', 'supports', 10),
    ('support', 'support-pedagogique', 'Support pédagogique', 'supports', 11),
    ('support', 'tutoriel', 'Tutoriel', 'supports', 12),
    ('support', 'video', 'Vidéo', 'supports', 13);
insert into vocabulary (code, label, question, min, max, position) values ('public', 'Publics cibles', 'Qui pourra s’en servir ?', 1, 5, 2);
insert into term_family (vocabulary, code, label, look, position) values ('public', 'acteurs-du-numerique-d-interet-general', 'Les acteurs du numérique d’intérêt général', null, 0);
insert into term (vocabulary, code, label, family, position) values
    ('public', 'administrations-et-etablissements-publics', 'Administrations & établissements publics', 'acteurs-du-numerique-d-interet-general', 0),
    ('public', 'aidants-numeriques', 'Aidants numériques', 'acteurs-du-numerique-d-interet-general', 1),
    ('public', 'associations-et-acteurs-de-l-ess', 'Associations & acteurs de l’ESS', 'acteurs-du-numerique-d-interet-general', 2),
    ('public', 'autres-professionnels', 'Autres professionnels', 'acteurs-du-numerique-d-interet-general', 3),
    ('public', 'collectivites-territoriales', 'Collectivités territoriales', 'acteurs-du-numerique-d-interet-general', 4),
    ('public', 'elus', 'Élus', 'acteurs-du-numerique-d-interet-general', 5),
    ('public', 'enseignants-et-professionnels-de-la-formation', 'Enseignants & professionnels de la formation', 'acteurs-du-numerique-d-interet-general', 6),
    ('public', 'entreprises', 'Entreprises', 'acteurs-du-numerique-d-interet-general', 7),
    ('public', 'mediateurs-numeriques', 'Médiateurs numériques', 'acteurs-du-numerique-d-interet-general', 8),
    ('public', 'travailleurs-sociaux', 'Travailleurs sociaux', 'acteurs-du-numerique-d-interet-general', 9);
insert into term_family (vocabulary, code, label, look, position) values ('public', 'beneficiaires', 'Les bénéficiaires', null, 1);
insert into term (vocabulary, code, label, family, position) values
    ('public', 'adolescents-12-18-ans', 'Adolescents (12-18 ans)', 'beneficiaires', 0),
    ('public', 'adultes', 'Adultes', 'beneficiaires', 1),
    ('public', 'enfants-6-12-ans', 'Enfants (6-12 ans)', 'beneficiaires', 2),
    ('public', 'jeunes-adultes-18-25-ans', 'Jeunes adultes (18-25 ans)', 'beneficiaires', 3),
    ('public', 'jeunes-enfants-moins-de-6-ans', 'Jeunes enfants (<6 ans)', 'beneficiaires', 4),
    ('public', 'parents', 'Parents', 'beneficiaires', 5),
    ('public', 'particuliers', 'Particuliers', 'beneficiaires', 6),
    ('public', 'personnes-allophones', 'Personnes allophones', 'beneficiaires', 7),
    ('public', 'personnes-en-situation-de-handicap', 'Personnes en situation de handicap', 'beneficiaires', 8),
    ('public', 'personnes-en-situation-d-illettrisme', 'Personnes en situation d’illettrisme', 'beneficiaires', 9),
    ('public', 'personnes-en-insertion-professionnelle', 'Personnes en insertion professionnelle', 'beneficiaires', 10),
    ('public', 'personnes-en-insertion-sociale', 'Personnes en insertion sociale', 'beneficiaires', 11),
    ('public', 'personnes-en-perte-d-autonomie', 'Personnes en perte d’autonomie', 'beneficiaires', 12),
    ('public', 'personnes-tres-eloignees-du-numerique', 'Personnes très éloignées du numérique', 'beneficiaires', 13),
    ('public', 'refugies-demandeurs-d-asile', 'Réfugiés / demandeurs d’asile', 'beneficiaires', 14),
    ('public', 'seniors-et-personnes-agees', 'Seniors & personnes âgées', 'beneficiaires', 15),
    ('public', 'tous-publics', 'Tous publics', 'beneficiaires', 16);
