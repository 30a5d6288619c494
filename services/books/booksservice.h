// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/books/bookskind.h"
#include "services/books/booksrecords.h"
#include "services/core/apiclient.h"
#include "services/core/verifiedwrite.h"

#include <QJsonArray>

namespace atlas
{
class Clock;

/// One page of raw rows; `rows` keeps Zoho's field names.
struct BooksPage {
    QJsonArray rows;
    bool more = false;
    int page = 1;
    QJsonObject context; ///< page_context, as sent
};

class BooksListQuery
{
public:
    explicit BooksListQuery(BooksKind kind);
    BooksKind kind;
    QMap<QString, QString> filters; ///< status, customer_id, date_start, search_text, ...: as Zoho names them
    QString modifiedSince;          ///< ISO 8601 with basic offset; only kinds with hasModifiedFilter
    QString sortColumn;
    bool ascending = false;
    int page = 1;
    int perPage = 200;
    Priority priority = Priority::User;
};

/// What a person sends with a document.
struct BooksEmail {
    QStringList to, cc;
    QString subject, body; ///< body is HTML
    bool attachPdf = true;
};

/// A prefilled mail as Books proposes it. Source: GET /invoices/{id}/email.
struct BooksEmailDraft {
    BooksEmail email;
    QStringList knownAddresses; ///< contact persons
    QString fromName, fromEmail, fileName;
};

/// A status change or another act without content of its own.
enum class BooksAct {
    MarkSent,
    Void,
    Draft,
    Accept,
    Decline,
    Open,
    WriteOff,
    CancelWriteOff,
    Submit,
    Approve,
    Activate,
    Deactivate
};

/// Zoho Books v3 (docs: https://www.zoho.com/books/api/v3/). Knows the organisation once useOrganisation() or the first
/// call settled it: the only one with Books, else the one chosen, else Usage "choose_organisation" with the choices in
/// details; none is NotFound "no_books".
/// Success is HTTP 2xx and code 0; any other code is an error. All amounts in answers are Zoho's; ids are strings.
class BooksService : public QObject
{
    Q_OBJECT
public:
    /// `clock` (default: the system's) times the wait for a lost create.
    explicit BooksService(ApiClient &client, const Clock *clock = nullptr);
    ~BooksService() override;

    // Organisations
    [[nodiscard]] Task<Result<QList<BooksOrg>>> organisations(CancelToken cancel = {});
    /// How many organisations() knew last; 0: not asked yet. The first call of any kind asks.
    [[nodiscard]] qsizetype organisationCount() const;
    /// The one in use; settles it if that is still open.
    [[nodiscard]] Task<Result<BooksOrg>> organisation(CancelToken cancel = {});
    /// Empty id: forget the choice.
    void useOrganisation(const QString &id);

    // Reading
    [[nodiscard]] Task<Result<BooksPage>> list(BooksListQuery query, CancelToken cancel = {});
    /// NotFound for code 1002.
    [[nodiscard]] Task<Result<QJsonObject>> record(BooksKind kind, QString id, CancelToken cancel = {});
    /// The document as PDF bytes.
    [[nodiscard]] Task<Result<QByteArray>> pdf(BooksKind kind, QString id, CancelToken cancel = {});
    [[nodiscard]] Task<Result<QByteArray>> receipt(QString expenseId, CancelToken cancel = {});
    [[nodiscard]] Task<Result<QJsonArray>> comments(BooksKind kind, QString id, CancelToken cancel = {});

    // Writing. All creates: validated before sending (Validation with field), sent once; with a unique custom field the
    // idempotent PUT with X-Unique-Identifier headers and X-Upsert is used, else a lost answer is looked up by natural
    // key before it is reported: the record if found, the lost call's own error with code "not_created" when Books
    // certainly holds none, Ambiguous "unknown" when even the look-up cannot tell.
    [[nodiscard]] Task<Result<QJsonObject>> create(BooksKind kind, QJsonObject record, CancelToken cancel = {});
    /// The record as create() would send it, or the Validation error. Sends nothing but the reads it needs.
    [[nodiscard]] Task<Result<QJsonObject>> checkedCreate(BooksKind kind, QJsonObject record, CancelToken cancel = {});
    /// What create() would send for a record of checkedCreate(), organization_id included. Sends nothing but reads.
    [[nodiscard]] Task<Result<ApiRequest>> createRequest(BooksKind kind, QJsonObject checked, CancelToken cancel = {});
    /// Verify (read, compare the touched fields and last_modified_time), write, confirm by re-reading: Books has no
    /// precondition. `base`: the touched fields as the person saw them.
    [[nodiscard]] Task<Result<UpdateOutcome>> update(BooksKind kind, QString id, QJsonObject base, QJsonObject changes,
                                                     CancelToken cancel = {});
    [[nodiscard]] Task<Result<Done>> remove(BooksKind kind, QString id, CancelToken cancel = {});
    /// Verify, act, confirm: reads first, does nothing if the state is already the wanted one, returns the record as it
    /// is afterwards. Validation "act_not_allowed" when the state does not permit it (voiding a paid invoice).
    /// `reason` is kept as a comment where Books takes none with the act.
    [[nodiscard]] Task<Result<QJsonObject>> act(BooksKind kind, QString id, BooksAct act, QString reason = {},
                                                CancelToken cancel = {});
    [[nodiscard]] Task<Result<BooksEmailDraft>> emailDraft(BooksKind kind, QString id, CancelToken cancel = {});
    /// Sends once, never repeated blindly; a lost answer is settled by is_emailed and the comments, else Ambiguous.
    [[nodiscard]] Task<Result<QJsonObject>> email(BooksKind kind, QString id, BooksEmail email,
                                                  CancelToken cancel = {});
    [[nodiscard]] Task<Result<BooksEmailDraft>> reminderDraft(QString invoiceId, CancelToken cancel = {});
    [[nodiscard]] Task<Result<QJsonObject>> remind(QString invoiceId, BooksEmail email, CancelToken cancel = {});
    /// Applies open credit notes to an invoice: credit note id -> amount (decimal text). Returns the invoice.
    [[nodiscard]] Task<Result<QJsonObject>> applyCredits(QString invoiceId, QMap<QString, QString> amounts,
                                                         CancelToken cancel = {});
    /// An invoice made from an accepted estimate; looked up by estimate_id if the answer is lost.
    [[nodiscard]] Task<Result<QJsonObject>> invoiceFromEstimate(QString estimateId, CancelToken cancel = {});
    /// Adds a receipt (PDF or picture, up to 7 MB) to an expense. Returns the expense.
    [[nodiscard]] Task<Result<QJsonObject>> attachReceipt(QString expenseId, QString fileName, QByteArray content,
                                                          CancelToken cancel = {});

    [[nodiscard]] ApiClient &client() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};
} // namespace atlas
