// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/sandboxserver.h"

#include "services/sandbox/accounts/accountsapp.h"
#include "services/sandbox/accounts/scopecatalogue.h"
#include "services/sandbox/books/booksapp.h"
#include "services/sandbox/books/bookscall.h"
#include "services/sandbox/calendar/calendarapp.h"
#include "services/sandbox/cliq/cliqapp.h"
#include "services/sandbox/crm/crmapp.h"
#include "services/sandbox/kernel/dispatcher.h"
#include "services/sandbox/kernel/statefile.h"
#include "services/sandbox/mail/mailapp.h"
#include "services/sandbox/projects/projectsapp.h"
#include "services/sandbox/workdrive/workdriveapp.h"

#include <future>
#include <QJsonDocument>
#include <QSaveFile>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

namespace atlas::sandbox
{
namespace
{
constexpr qint64 announcedCodeMs = 600'000; ///< the longest the API console offers

qint64 epochMs()
{
    return QDateTime::currentMSecsSinceEpoch();
}

/// An app being made on a thread of its own: every app makes its sample data from the CRM's alone.
template <class App, class... Given>
std::future<std::unique_ptr<App>> inBackground(const Given &...given)
{
    return std::async(std::launch::async, [=] { return std::make_unique<App>(given...); });
}

/// The agency's people as one of the apps names them.
template <class Person>
QList<Person> peopleOf(const CrmApp &crm)
{
    QList<Person> people;
    for (const projects::CrmUser &user : crm.users())
        people.append({user.id, user.firstName, user.lastName, user.email});
    return people;
}

QList<calendar::Guest> calendarGuests(const CrmApp &crm)
{
    QList<calendar::Guest> guests;
    for (const books::CrmParty &party : crm.parties()) {
        if (!party.email.isEmpty())
            guests.append({party.contactId, party.firstName + u' ' + party.lastName, party.email, party.name});
    }
    return guests;
}

QStringList projectNames(ProjectsApp &app)
{
    const QReadLocker lock(&app.store().lock);
    QStringList names;
    for (const auto &[id, project] : app.store().of(projects::kind::projects).all())
        names.append(project.value(u"name"_s).toString());
    return names;
}

std::optional<cliq::RsvpAnswer> invitationAnswered(CalendarApp &app, const QString &user, const QString &uid,
                                                   const QString &answer)
{
    const std::optional<QString> etag = app.answerInvitation(user, uid, answer);
    return etag ? std::optional(cliq::RsvpAnswer{*etag}) : std::nullopt;
}

QList<workdrive::Client> filedClients(const CrmApp &crm)
{
    QList<workdrive::Client> clients;
    for (const projects::CrmAccount &account : crm.accounts())
        clients.append({account.id, account.name});
    return clients;
}

/// Whoever is not billed in France or its neighbours of the same language writes English.
QList<mail::Contact> mailContacts(const CrmApp &crm)
{
    QList<mail::Contact> contacts;
    for (const books::CrmParty &party : crm.parties()) {
        if (party.email.isEmpty())
            continue;
        const bool french = party.country == u"France"_s || party.country == u"Belgium"_s ||
                            party.country == u"Belgique"_s || party.country == u"Switzerland"_s ||
                            party.country == u"Suisse"_s || party.country == u"Canada"_s;
        contacts.append(
            {party.contactId, party.firstName, party.lastName, party.email, party.name, french ? u"fr"_s : u"en"_s});
    }
    return contacts;
}
} // namespace

struct SandboxServer::Private {
    explicit Private(const Options &given);
    void makeApps();
    [[nodiscard]] bool load();
    [[nodiscard]] bool writeDataCentre();
    [[nodiscard]] QJsonObject dataCentre() const;

    Options options;
    WorldClock clock;
    QTemporaryDir scratch;
    StateFile state;
    TokenStore tokens;
    CrmApp crm;
    std::unique_ptr<BooksApp> books;
    std::unique_ptr<ProjectsApp> projects;
    std::unique_ptr<CalendarApp> calendar;
    std::unique_ptr<MailApp> mail;
    std::unique_ptr<CliqApp> cliq;
    std::unique_ptr<WorkDriveApp> drive;
    AccountsApp accounts;
    Dispatcher dispatcher;
    Listener listener;
    QString error, base, grantCode, refreshToken, dataCentreFile;
};

SandboxServer::Private::Private(const Options &given)
    : options(given)
    , clock(given.today)
    , state(given.stateFile)
    , tokens({given.seed, given.limits, epochMs, [this] { state.changed(u"accounts"_s); }})
    , crm(given, clock, [this] { state.changed(u"crm"_s); })
    , accounts(tokens, epochMs, crm.userEmail())
    , dispatcher(given, clock,
                 {[this](const QString &token) { return tokens.check(token); }, [this] { tokens.expireAll(); },
                  [this] { tokens.revokeAll(); }})
    , listener([this](Exchange &exchange) { return dispatcher.handle(exchange); })
{
    makeApps();
    dispatcher.mount(&accounts);
    dispatcher.mount(&crm);
    dispatcher.mount(books.get());
    dispatcher.mount(projects.get());
    dispatcher.mount(calendar.get());
    dispatcher.mount(mail.get());
    dispatcher.mount(cliq.get());
    for (AppMount *mount : drive->mounts())
        dispatcher.mount(mount);
    state.add(
        {u"accounts"_s, [this] { return tokens.save(); }, [this](const QJsonObject &saved) { tokens.load(saved); }});
    state.add(crm.persistent());
    state.add(books->persistent());
    state.add(projects->persistent());
    state.add(calendar->persistent());
    state.add(mail->persistent());
    state.add(cliq->persistent());
    state.add(drive->persistent());
}

void SandboxServer::Private::makeApps()
{
    const auto changes = [this](const QString &app) { return [this, app] { state.changed(app); }; };
    const BooksSource toBooks{atlas::sandbox::books::generateBooks, [this] { return crm.parties(); }};
    const ProjectsSource toProjects{atlas::sandbox::projects::generateProjects, [this] { return crm.accounts(); },
                                    [this] { return crm.users(); }};
    const CalendarSource toCalendar{[this] { return peopleOf<calendar::Person>(crm); },
                                    [this] { return calendarGuests(crm); }};
    const MailSource toMail{atlas::sandbox::mail::generateMail, [this] { return peopleOf<mail::Person>(crm); },
                            [this] { return mailContacts(crm); }};
    const WorkDriveSource toDrive{[this] { return peopleOf<workdrive::Person>(crm); },
                                  [this] { return filedClients(crm); }};
    const QString folder = options.stateFile.isEmpty() ? scratch.filePath(u"files"_s) : options.stateFile + u".files"_s;
    auto booksMade = inBackground<BooksApp>(options, clock, toBooks, changes(u"books"_s));
    auto projectsMade = inBackground<ProjectsApp>(options, clock, toProjects, changes(u"projects"_s));
    auto calendarMade = inBackground<CalendarApp>(options, clock, toCalendar, changes(u"calendar"_s));
    auto mailMade = inBackground<MailApp>(options, clock, toMail, changes(u"mail"_s));
    auto driveMade = inBackground<WorkDriveApp>(options, clock, toDrive, folder, changes(u"workdrive"_s));
    books = booksMade.get();
    projects = projectsMade.get();
    calendar = calendarMade.get();
    // Channels speak about projects, and answers to invitations end in the calendar.
    const CliqSource toCliq{[this] { return peopleOf<cliq::Person>(crm); }, [this] { return projectNames(*projects); },
                            [this](const QString &user, const QString &uid, const QString &answer) {
                                return invitationAnswered(*calendar, user, uid, answer);
                            }};
    cliq = std::make_unique<CliqApp>(options, clock, toCliq, changes(u"cliq"_s));
    mail = mailMade.get();
    drive = driveMade.get();
}

bool SandboxServer::Private::load()
{
    if (!dispatcher.prepare(&error) || !state.start(&error))
        return false;
    tokens.setUserId(crm.userId());
    return true;
}

QJsonObject SandboxServer::Private::dataCentre() const
{
    return {{u"accounts"_s, base},
            {u"api"_s, base},
            {u"projects"_s, base + u"/_projects"_s},
            {u"cliq"_s, base + u"/_cliq"_s},
            {u"calendar"_s, base + u"/_calendar"_s},
            {u"mail"_s, base + u"/_mail"_s},
            {u"workdrive"_s, base + u"/workdrive"_s},
            {u"workdrive_upload"_s, base + u"/_upload"_s},
            {u"workdrive_download"_s, base + u"/_download"_s}};
}

bool SandboxServer::Private::writeDataCentre()
{
    dataCentreFile = options.stateFile.isEmpty() ? scratch.filePath(u"datacentre.json"_s)
                                                 : options.stateFile + u".datacentre.json"_s;
    QSaveFile file(dataCentreFile);
    const bool written =
        file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(dataCentre()).toJson()) > 0 && file.commit();
    if (!written)
        error = u"cannot write the data centre file %1: %2"_s.arg(dataCentreFile, file.errorString());
    return written;
}

SandboxServer::SandboxServer(Options options)
    : d(std::make_unique<Private>(options))
{
}

SandboxServer::~SandboxServer()
{
    stop();
}

bool SandboxServer::start()
{
    if (!d->load())
        return false;
    d->grantCode = d->tokens.issueCode({fullScopes(), {}, true, true, {}, false, announcedCodeMs});
    d->refreshToken = d->tokens.announcedRefreshToken();
    // The base must be known to the accounts server before the first request can ask for it.
    if (!d->listener.bind(d->options.port)) {
        d->error = u"cannot listen on 127.0.0.1:%1: the port is taken"_s.arg(d->options.port);
        return false;
    }
    d->base = u"http://127.0.0.1:%1"_s.arg(d->listener.port());
    d->accounts.setBase(d->base);
    d->drive->setBase(d->base);
    if (!d->writeDataCentre())
        return false;
    d->listener.serve();
    return true;
}

QString SandboxServer::error() const
{
    return d->error;
}

int SandboxServer::port() const
{
    return d->listener.port();
}

QJsonObject SandboxServer::announcement() const
{
    return {{u"base"_s, d->base},
            {u"client_id"_s, d->tokens.clientId()},
            {u"client_secret"_s, d->tokens.clientSecret()},
            {u"grant_code"_s, d->grantCode},
            {u"refresh_token"_s, d->refreshToken},
            {u"data_centre_file"_s, d->dataCentreFile},
            {u"user_email"_s, d->crm.userEmail()},
            {u"colleague_email"_s, d->crm.colleagueEmail()},
            {u"bot"_s, u"atlasbot"_s}};
}

void SandboxServer::stop()
{
    d->dispatcher.stop();
    d->listener.stop();
    d->state.stop();
}
} // namespace atlas::sandbox
