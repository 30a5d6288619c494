// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/common/credentials.h"
#include "app/common/profile.h"
#include "services/auth/accountsession.h"
#include "services/books/booksrepository.h"
#include "services/cache/store.h"
#include "services/calendar/calendarrepository.h"
#include "services/cliq/cliqrepository.h"
#include "services/core/apiclient.h"
#include "services/crm/crmdirectory.h"
#include "services/crm/crmrepository.h"
#include "services/crm/importrunner.h"
#include "services/crm/mergerunner.h"
#include "services/mail/mailoutbox.h"
#include "services/mail/remoteimages.h"
#include "services/operations/operationregistry.h"
#include "services/projects/projectsrepository.h"
#include "services/search/searchindex.h"
#include "services/sync/synccheck.h"
#include "services/workdrive/transferqueue.h"
#include "services/workdrive/workdriverepository.h"

#include <QObject>

namespace atlas
{
class AccountRegistry;

/// Everything one signed-in account works with, built in the right order and taken down in the reverse one. Desktop and
/// console compose themselves from it, so that they cannot differ.
///
/// Before it goes: cancel the scopes of all callers, then retire() it, so that cancelled calls end while their services
/// still live.
class Connection : public QObject
{
    Q_OBJECT
public:
    /// `registry`, when given, is kept up to date with the account (scopes, last use) and outlives the connection.
    /// `limits`: unlimited() only for benchmarks against a stand-in.
    Connection(const Profile &profile, const Credentials &credentials, AccountRegistry *registry = nullptr,
               std::function<AppLimits(App)> limits = defaultLimits);
    ~Connection() override;
    /// Destroys it as soon as nothing that works on it is under way: what its callers cancelled has ended, what they
    /// did not cancel (reading the store, a write) has been answered. Needs the event loop.
    static void retire(std::unique_ptr<Connection> connection);
    /// One that was retired is still there.
    [[nodiscard]] static bool isAnyLeaving();

    /// Makes the folder and opens the store; to be awaited before anything else is called. Touches neither network nor
    /// keychain: these are first asked when a request is made.
    [[nodiscard]] Task<Result<StoreReport>> open();

    [[nodiscard]] const Profile &profile() const;
    [[nodiscard]] const Account &account() const; ///< as the session knows it now
    [[nodiscard]] AccountSession &session() const;
    [[nodiscard]] Store &store() const;
    [[nodiscard]] RequestGate &gate() const;
    [[nodiscard]] ApiClient &client() const;
    [[nodiscard]] CrmService &crm() const;
    [[nodiscard]] CrmRepository &deals() const;
    [[nodiscard]] CrmDirectory &directory() const;
    [[nodiscard]] ImportRunner &imports() const;
    [[nodiscard]] MergeRunner &merges() const;
    [[nodiscard]] BooksService &books() const;
    [[nodiscard]] BooksRepository &ledger() const;
    [[nodiscard]] SyncService &sync() const; ///< CRM and Books in step
    [[nodiscard]] SyncCheck &nightCheck() const;
    [[nodiscard]] ProjectsService &projects() const;
    [[nodiscard]] ProjectsRepository &delivery() const;
    [[nodiscard]] CalendarRepository &agenda() const;
    [[nodiscard]] MailRepository &mailbox() const;
    [[nodiscard]] MailOutbox &outbox() const;
    [[nodiscard]] RemoteImages &images() const;
    [[nodiscard]] CliqRepository &team() const;
    [[nodiscard]] WorkDriveRepository &drive() const;
    [[nodiscard]] TransferQueue &transfers() const;
    /// Opened by whoever searches: the start of the program does not wait for it.
    [[nodiscard]] SearchIndex &search() const;
    [[nodiscard]] const OperationRegistry &operations() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};
} // namespace atlas
