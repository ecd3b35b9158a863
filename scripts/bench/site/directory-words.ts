/** Words that a crowd of mentors is drawn from. In each list, earlier ones are drawn more often. */
export const givenNames =
  words(`Maria Anna David Sofia Daniel Elena Ahmed Laura Ana Michael Fatima Lucas
Olga Priya Thomas Yuki Carlos Julia Amina Peter Lucía Wei Sara Ivan Chiara Omar Nina Rafael Aisha Jonas
Mei Pedro Katarzyna Arjun Camille Mateo Leila Erik Zanele Hana Pavel Isabel Kwame Ingrid Tariq Marta
Nikolai Adaeze Hugo Linh Dario Noor Tomás Yewande Bruno Aino Farid Clara Diego Sunita Emeka Greta Rohan
Valentina Kofi Astrid Minh Beatriz Stefan Chioma Anders Ximena Halima Viktor Joana Sanjay Freya Bilal
Miriam Tuan Nadia Oscar Wanjiru Petra Jamal Alice Andrei Zofia Samuel Naledi Marco Eszter Hiroshi Layla
Gabriel Rania Lars Odile Kenji Soledad Babajide Tiina Felipe Dilnoza Malik Agnieszka Teo Sipho Roxana
Ulrich Bao Magdalena Desta Ewa Ignacio Keiko Lamine Orla Rubén Thandiwe Vesna Wojciech Yara Zsófia`);

export const familyNames =
  words(`García Kim Silva Müller Singh Nguyen Okafor Rossi Kowalski Novak Santos
Tanaka Petrov Johansson Fernández Patel Mensah Dubois Haddad Chen Costa Hoffmann Sharma Tran Adeyemi
Bianchi Wiśniewski Horvat Pereira Sato Ivanova Nilsson Rodríguez Khan Boateng Moreau Nasser Lin Almeida
Schneider Gupta Pham Balogun Conti Zieliński Kovač Oliveira Suzuki Volkov Lindqvist Morales Rahman Asante
Laurent Khoury Zhao Barbosa Weber Iyer Le Eze Ferrari Lewandowska Jovanović Ribeiro Yamamoto Sokolov Berg
Torres Hussain Owusu Girard Mansour Huang Carvalho Wagner Reddy Vu Nwosu Greco Mazur Popescu Teixeira
Kobayashi Orlov Dahl Castillo Malik Darko Lefèvre Aziz Wu Nunes Becker Menon Hoang Ogunleye Marino Dudek
Ionescu Fonseca Nakamura Fedorova Holm Vargas Sheikh Addo Bonnet Saleh Guo Cardoso Keller Nair Dang Abiola
Ricci Sikora Georgiou Moreira Watanabe Kuznetsov Lund Mendoza Baig Tetteh Roux Farouk Ma Pinto Vogel Das
Bui Adebayo Gallo Baran Papadopoulos Azevedo Ito Popova Strand Herrera Qureshi Quaye Caron Hamdan Xu Lopes
Frank Bose Do Obi Fontana Wrona Nikolaidis Machado Mori Morozov Solberg Ríos Siddiqui Ansah Blanc Zayed
Wanjala Mwangi Dlamini Kariuki Haile Tesfaye Ndiaye Diop Moyo Banda Whitlock Ashworth Brennan Gallagher
MacLeod Prichard Thackeray Underhill Villanueva Quispe Mamani Ayala Bermúdez Zamora Etxeberria Puig`);

/** Languages as tags; English is spoken by nearly all and drawn apart. */
export const languages =
  words(`es fr de pt hi ar it zh ru ja pl nl id tr yo sw sv vi uk ko bn ro el cs
hu fi da no ca ig zu am he fa th ur ta`);

export const zones =
  words(`Europe/Berlin America/New_York Europe/London Asia/Kolkata America/Sao_Paulo
Europe/Madrid Africa/Lagos America/Los_Angeles Europe/Paris America/Toronto Europe/Warsaw Africa/Nairobi
Australia/Sydney America/Chicago Asia/Tokyo Europe/Rome Asia/Jakarta America/Bogota Europe/Amsterdam
Africa/Accra America/Mexico_City Asia/Singapore Europe/Lisbon Asia/Karachi America/Argentina/Buenos_Aires
Europe/Stockholm Asia/Dhaka Africa/Johannesburg Europe/Athens Asia/Manila America/Lima Europe/Kyiv
Africa/Cairo Asia/Ho_Chi_Minh Europe/Zurich America/Denver Pacific/Auckland Asia/Seoul Europe/Prague
Africa/Casablanca Asia/Kathmandu America/Santiago Europe/Helsinki Asia/Dubai Africa/Kampala
Australia/Perth Asia/Colombo America/Montevideo Africa/Dakar Europe/Bucharest`);

/** Broad topics with the narrower ones below each. */
export const topicTree: readonly (readonly [string, ...string[]])[] = lines(`
software: testing debugging code-review git refactoring architecture algorithms legacy-code pairing releases
web: html css javascript typescript react vue node web-performance progressive-enhancement web-security
data: statistics sql machine-learning visualization data-cleaning open-data python r notebooks forecasting
design: user-research accessibility interaction typography design-systems prototyping service-design color
operations: linux containers monitoring incident-response networks databases backups continuous-delivery
writing: documentation editing technical-writing grant-writing blogging plain-language translation storytelling
community: facilitation moderation events onboarding volunteering governance conflict code-of-conduct fundraising
career: interviews portfolios career-change negotiation freelancing public-speaking confidence networking
leadership: management delegation hiring strategy product planning decision-making coaching feedback
research: open-science reproducibility peer-review study-design publishing citizen-science preprints ethics
teaching: curriculum workshops assessment mentoring online-teaching learning-design tutoring classroom
mobile: android ios cross-platform app-stores offline-first notifications
hardware: electronics microcontrollers soldering repair 3d-printing sensors
languages-of-programming: rust go java c-plus-plus haskell elixir kotlin php ruby
`);

/** What a headline is put together from. */
export const offers = phrases(`reading other people’s code without fear | a first talk that people
remember | finding a way into a large project | turning notes into a guide | saying no kindly | the first
hundred days as a lead | tests that tell you something | a portfolio with three good pieces | getting
unstuck by drawing it | reviews that teach | planning a year with children | grant applications that
answer the question | small releases, often | learning after forty | moving from teaching to design |
tables that screen readers can read | numbers a committee can use | asking for what you are worth |
running a group that has stopped talking | maps from public data | keeping a project alive alone |
writing in your second language | interviews, rehearsed until they bore you | what to measure first |
databases that outlive their makers | giving up on perfect | a calm way to handle incidents | leaving
academia | returning after a long break | working with people ten hours away | explaining a model to the
people it decides about | hiring fairly with no time | making a workshop from an idea | a budget for a
small association | keeping volunteers | translation as a team | naming things | a migration nobody
notices | forms that anyone can fill in | building with what is lying around | from spreadsheet to
script | your first paid client | photographs of work, not of people | feedback that lands | the
boring parts of security | reading papers in an hour | telling a story with one chart`);

function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}

function phrases(text: string): readonly string[] {
  return text.split('|').map((phrase) => phrase.trim().replaceAll(/\s+/g, ' '));
}

function lines(text: string): [string, ...string[]][] {
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const [broad = '', ...narrow] = line.split(/:? /);
      return [broad, ...narrow];
    });
}
