// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/common/connection.h"

#include "services/auth/accountregistry.h"
#include "services/cache/sqlitequotaledger.h"
#include "services/core/underway.h"

#include <QNetworkAccessManager>
#include <QTimer>

namespace atlas
{
namespace
{
int leavingConnections = 0; // retired, and not gone yet
} // namespace

/// Members are destroyed from the last to the first: services before the client, the client before the network.
struct Connection::Private {
    Private(const Profile &p, const Credentials &c, const std::function<AppLimits(App)> &limits)
        : profile(p)
        , secrets(c.secrets)
        , oauth(network, clock)
        , store(p.storePath())
        , quotas(store)
        , gate(quotas, clock, limits)
        , session(c.account, *secrets, oauth, clock, p.lockDirectory())
        , client(network, session, gate, clock)
        , crm(client)
        , deals(crm, store, clock, c.account.id)
        , directory(crm, store, clock, c.account.id)
        , imports(crm, store, clock, c.account.id)
        , merges(crm, store, clock, c.account.id)
        , books(client)
        , ledger(books, store, clock, c.account.id)
        , sync(directory, ledger, store, clock, c.account.id)
        , nightCheck(sync, store, c.account.id)
        , projects(client, &clock)
        , delivery(projects, store, clock, c.account.id)
        , calendar(client, &clock)
        , agenda(calendar, store, clock, c.account.id)
        , mail(client, &clock)
        , mailbox(mail, store, clock, c.account.id)
        , outbox(mailbox, clock)
        , images(imageNetwork)
        , cliq(client, &clock)
        , team(cliq, store, clock, c.account.id)
        , workdrive(client, &clock)
        , drive(workdrive, store, clock, c.account.id)
        , transfers(workdrive, store, clock, c.account.id)
        , search(p.directory() + QStringLiteral("/search.sqlite"), c.account.id)
        , operations(OperationServices{&crm, &books, &projects, &calendar, &mail, &cliq, &workdrive})
    {
        projects.useEmail(c.account.userEmail);
        calendar.useEmail(c.account.userEmail);
        cliq.useEmail(c.account.userEmail);
    }
    Profile profile;
    std::shared_ptr<SecretStore> secrets;
    SystemClock clock;
    QNetworkAccessManager network;
    OAuthClient oauth;
    Store store;
    SqliteQuotaLedger quotas;
    RequestGate gate;
    AccountSession session;
    ApiClient client;
    CrmService crm;
    CrmRepository deals;
    CrmDirectory directory;
    ImportRunner imports;
    MergeRunner merges;
    BooksService books;
    BooksRepository ledger;
    SyncService sync;
    SyncCheck nightCheck;
    ProjectsService projects;
    ProjectsRepository delivery;
    CalendarService calendar;
    CalendarRepository agenda;
    MailService mail;
    MailRepository mailbox;
    MailOutbox outbox;
    QNetworkAccessManager imageNetwork; ///< of its own: no cookie of Zoho may reach a sender of mail
    RemoteImages images;
    CliqService cliq;
    CliqRepository team;
    WorkDriveService workdrive;
    WorkDriveRepository drive;
    TransferQueue transfers;
    SearchIndex search;
    OperationRegistry operations;
};

Connection::Connection(const Profile &profile, const Credentials &credentials, AccountRegistry *registry,
                       std::function<AppLimits(App)> limits)
    : d(std::make_unique<Private>(profile, credentials, limits))
{
    if (registry && !credentials.ephemeral)
        connect(&d->session, &AccountSession::accountChanged, registry, &AccountRegistry::save);
}

Connection::~Connection() = default;

void Connection::retire(std::unique_ptr<Connection> connection)
{
    Connection *leaving = connection.release();
    ++leavingConnections;
    connect(leaving, &QObject::destroyed, [] { --leavingConnections; });
    leaving->d->outbox.rest();
    leaving->d->imports.stop();
    leaving->d->merges.stop();
    leaving->d->sync.pause();
    QCoro::connect(leaving->d->transfers.stop(), leaving, [](const Done &) {});
    constexpr int turns = 4; // calls that wait in line follow one another by queued events
    const auto leave = [leaving](const auto &again, int left) -> void {
        const bool busy =
            UnderWay::any() || leaving->d->deals.isRefreshing() || leaving->d->directory.isRefreshing() ||
            leaving->d->imports.state() == ImportRunner::State::Running || leaving->d->merges.isBusy() ||
            leaving->d->sync.isBusy() || leaving->d->ledger.isRefreshing() || leaving->d->delivery.isRefreshing() ||
            leaving->d->agenda.isRefreshing() || leaving->d->mailbox.isRefreshing() || leaving->d->outbox.isBusy() ||
            leaving->d->team.isRefreshing() || leaving->d->drive.isRefreshing() || leaving->d->transfers.isBusy();
        if (left == 0 && !busy)
            leaving->deleteLater();
        else
            QTimer::singleShot(busy ? 5 : 0, leaving, [again, left, busy] { again(again, busy ? turns : left - 1); });
    };
    leave(leave, turns);
}

bool Connection::isAnyLeaving()
{
    return leavingConnections > 0;
}

Task<Result<StoreReport>> Connection::open()
{
    const Result<Done> folder = d->profile.create();
    if (!folder)
        co_return fail(folder.error());
    co_return co_await d->store.open();
}

const Profile &Connection::profile() const
{
    return d->profile;
}
const Account &Connection::account() const
{
    return d->session.account();
}
AccountSession &Connection::session() const
{
    return d->session;
}
Store &Connection::store() const
{
    return d->store;
}
RequestGate &Connection::gate() const
{
    return d->gate;
}
ApiClient &Connection::client() const
{
    return d->client;
}
CrmService &Connection::crm() const
{
    return d->crm;
}
CrmRepository &Connection::deals() const
{
    return d->deals;
}
CrmDirectory &Connection::directory() const
{
    return d->directory;
}
ImportRunner &Connection::imports() const
{
    return d->imports;
}
MergeRunner &Connection::merges() const
{
    return d->merges;
}
BooksService &Connection::books() const
{
    return d->books;
}
BooksRepository &Connection::ledger() const
{
    return d->ledger;
}
SyncService &Connection::sync() const
{
    return d->sync;
}
SyncCheck &Connection::nightCheck() const
{
    return d->nightCheck;
}
ProjectsService &Connection::projects() const
{
    return d->projects;
}
ProjectsRepository &Connection::delivery() const
{
    return d->delivery;
}
CalendarRepository &Connection::agenda() const
{
    return d->agenda;
}
MailRepository &Connection::mailbox() const
{
    return d->mailbox;
}
MailOutbox &Connection::outbox() const
{
    return d->outbox;
}
RemoteImages &Connection::images() const
{
    return d->images;
}
CliqRepository &Connection::team() const
{
    return d->team;
}
WorkDriveRepository &Connection::drive() const
{
    return d->drive;
}
TransferQueue &Connection::transfers() const
{
    return d->transfers;
}
SearchIndex &Connection::search() const
{
    return d->search;
}
const OperationRegistry &Connection::operations() const
{
    return d->operations;
}
} // namespace atlas
