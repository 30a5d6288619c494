// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/apiclient.h"
#include "services/core/verifiedwrite.h"
#include "services/crm/crmrecords.h"

#include <QJsonArray>

namespace atlas
{
/// One page of raw records; `data` keeps Zoho's field names.
struct RecordPage {
    QJsonArray data;
    bool more = false;
    QString pageToken;        ///< next_page_token; empty on the last page and in searches
    int page = 1;             ///< searches page by number
    bool notModified = false; ///< 304: nothing changed since the given instant
    QDateTime servedAt;       ///< the server's own time (Date header), UTC; invalid if it did not say
};

/// A page of a list as its bytes, for readers that decode them without a JSON document in between.
struct RecordBytes {
    QByteArray body; ///< the whole answer; empty for 204 and 304
    QDateTime servedAt;
};

class CrmListQuery
{
public:
    explicit CrmListQuery(QString module, QStringList fields = {});
    QString module;
    QStringList fields; ///< mandatory at Zoho; empty: the module's default columns
    int perPage = 200;
    QString pageToken; ///< never combined with page
    QString sortBy;    ///< id, Created_Time or Modified_Time
    bool ascending = false;
    QString modifiedSince; ///< ISO 8601 with offset: If-Modified-Since
    QString converted;     ///< Leads: false, true, both
    Priority priority = Priority::User;
};

class CrmSearchQuery
{
public:
    explicit CrmSearchQuery(QString module);
    QString module;
    QString criteria, email, phone, word; ///< exactly one
    QStringList fields;
    int page = 1;
    int perPage = 200;
};

/// Zoho CRM v8 (docs: https://www.zoho.com/crm/developer/docs/api/v8/). Keeps metadata in memory for a day and nothing
/// else: store and deltas are CrmRepository's. All errors are ApiErrors; per-record failures of writes come back as the
/// error of that record.
class CrmService : public QObject
{
    Q_OBJECT
public:
    /// `clock` (default: the system's) ages the metadata and times the wait for a lost create.
    explicit CrmService(ApiClient &client, const Clock *clock = nullptr);
    ~CrmService() override;

    [[nodiscard]] Task<Result<RecordPage>> list(CrmListQuery query, CancelToken cancel = {});
    [[nodiscard]] Task<Result<RecordBytes>> listBytes(CrmListQuery query, CancelToken cancel = {});
    [[nodiscard]] Task<Result<RecordPage>> search(CrmSearchQuery query, CancelToken cancel = {});
    /// NotFound for 204, 404 and INVALID_DATA on the id alike.
    [[nodiscard]] Task<Result<QJsonObject>> record(QString module, QString id, QStringList fields = {},
                                                   CancelToken cancel = {});
    /// Creates one record after validating mandatory fields; a lost answer is looked up by the module's natural key
    /// created in the last minutes before it is reported as Ambiguous. Returns the stored record.
    /// Errors: Validation before sending; Ambiguous "unknown" when even the look-up cannot tell; the lost call's own
    /// error with code "not_created" when Zoho certainly holds no such record.
    [[nodiscard]] Task<Result<QJsonObject>> create(QString module, QJsonObject record, CancelToken cancel = {});
    /// The record as create() would send it (display texts replaced by actual values), or the Validation error.
    [[nodiscard]] Task<Result<QJsonObject>> checkedCreate(QString module, QJsonObject record, CancelToken cancel = {});
    /// Verify, write (If-Unmodified-Since), confirm. `base`: the touched fields as the person saw them; empty: whatever
    /// Zoho holds now is accepted as base. One read and one conditional update, no more, when nobody interferes.
    [[nodiscard]] Task<Result<UpdateOutcome>> update(QString module, QString id, QJsonObject base, QJsonObject changes,
                                                     CancelToken cancel = {});
    [[nodiscard]] Task<Result<Done>> remove(QString module, QString id, CancelToken cancel = {});
    /// One element per record, in order, as Zoho answers: {"status","code","action","details",...}.
    [[nodiscard]] Task<Result<QJsonArray>> upsert(QString module, QJsonArray records, QStringList duplicateCheck,
                                                  CancelToken cancel = {});
    [[nodiscard]] Task<Result<RecordPage>> coql(QString query, CancelToken cancel = {});
    [[nodiscard]] Task<Result<RecordPage>> deleted(QString module, QString modifiedSince, int page, Priority priority,
                                                   CancelToken cancel = {});
    [[nodiscard]] Task<Result<qint64>> count(QString module, QString criteria = {}, CancelToken cancel = {});
    [[nodiscard]] Task<Result<RecordPage>> related(QString module, QString id, QString relatedList, QStringList fields,
                                                   CancelToken cancel = {});
    [[nodiscard]] Task<Result<QJsonObject>> addNote(QString module, QString id, QString title, QString content,
                                                    CancelToken cancel = {});
    [[nodiscard]] Task<Result<QJsonObject>> convertLead(QString id, QJsonObject options, CancelToken cancel = {});

    /// Layout metadata of a module, kept in memory for a day; the active layout when there are several.
    [[nodiscard]] Task<Result<LayoutMeta>> layout(QString module, CancelToken cancel = {});
    /// What CrmRepository already knows: spares a read and lets updates check a stage before they are sent.
    void useDealSettings(const LayoutMeta &layout, const QList<Pipeline> &pipelines);
    /// The layout as far as it is in memory now, and the pipelines (Deals); asks nobody.
    [[nodiscard]] LayoutMeta knownLayout(const QString &module) const;
    [[nodiscard]] const QList<Pipeline> &knownPipelines() const;

    // Settings. Raw replies: {"modules":[...]}, {"fields":[...]}, ...
    [[nodiscard]] Task<Result<QJsonObject>> modules(CancelToken cancel = {});
    [[nodiscard]] Task<Result<QJsonObject>> fields(QString module, CancelToken cancel = {});
    [[nodiscard]] Task<Result<QJsonObject>> layouts(QString module, CancelToken cancel = {});
    [[nodiscard]] Task<Result<QJsonObject>> pipelines(QString dealLayoutId, CancelToken cancel = {});
    [[nodiscard]] Task<Result<QJsonObject>> users(QString type, CancelToken cancel = {});
    [[nodiscard]] Task<Result<QJsonObject>> org(CancelToken cancel = {});

    [[nodiscard]] ApiClient &client() const;

private:
    friend class CreateSettlement;
    Task<Result<RecordPage>> page(ApiRequest request, CancelToken cancel);
    Task<Result<QJsonObject>> written(ApiRequest request, CancelToken cancel);
    Task<Result<QJsonObject>> stored(QString module, QJsonObject sent, QJsonObject details, CancelToken cancel);
    struct Private;
    std::unique_ptr<Private> d;
};
} // namespace atlas
