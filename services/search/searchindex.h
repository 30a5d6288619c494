// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/cache/store.h"
#include "services/core/cancel.h"

#include <atomic>
#include <QHash>

namespace atlas
{
/// One record as the search knows it.
struct SearchRow {
    App app = App::Crm;
    QString kind;     ///< as in models/home/homerow.h: "deals", "invoices", ...
    QString id;       ///< of the record, as its page opens it
    QString title;    ///< what it is called
    QString line;     ///< what stands beside it
    QString keywords; ///< what else it is found by: numbers, addresses, other names
    qint64 when = 0;  ///< seconds since 1970 of the day that matters; newer ones come first among equals; 0: none
    friend bool operator==(const SearchRow &, const SearchRow &) = default;
};

/// Records of all apps, found by what people type. An own SQLite file with a full-text table (FTS5), on a thread of its
/// own; what is damaged is thrown away and filled again. Source: https://www.sqlite.org/fts5.html
class SearchIndex : public QObject
{
    Q_OBJECT
public:
    /// `path`: of the file, made when missing; `account`: rows of other accounts in it are never found.
    SearchIndex(const QString &path, QString account);
    ~SearchIndex() override;

    /// To be awaited before anything else. Errors: Storage, as Store's; "no_fts5" where SQLite was built without it.
    [[nodiscard]] Task<Result<Done>> open();
    /// `rows` are all there are of a source ("deals"), each once: what is new or different is written, what is missing
    /// removed, in steps between which searches are answered.
    [[nodiscard]] Task<Result<Done>> replace(QString source, QList<SearchRow> rows);
    /// The same with rows that are made on a thread of the pool: `make` holds what it is made of.
    using MakeRows = std::function<QList<SearchRow>()>;
    /// Once `cancel` says so, it ends between two steps: the rest is written the next time.
    [[nodiscard]] Task<Result<Done>> replaceMade(QString source, MakeRows make, CancelToken cancel = {});
    /// Rows in which every word of `text` begins a word, case and accents aside; words in quotation marks follow each
    /// other. Best first: beginning of the title, then a word of it, then the newer, then how seldom the words are. Of
    /// more than 500 that match, only the newest are looked at. Empty text finds nothing.
    ///
    /// A person types on: whoever asks again in the same `lane` gets Cancelled for what was asked before and still
    /// waits, so that the last key is answered first. An empty lane is nobody's.
    [[nodiscard]] Task<Result<QList<SearchRow>>> find(QString text, int limit,
                                                      QString lane = QStringLiteral("palette"));
    [[nodiscard]] Task<Result<int>> count();
    /// Removes all that is known here, of every account, and gives its room on the disk back (sign-out with "forget my
    /// data"): the others are filled again from their books. Does not emit emptied.
    [[nodiscard]] Task<Result<Done>> forget();

Q_SIGNALS:
    void emptied(); ///< what was there was damaged: every source is to be given again

private:
    template <class T>
    using Work = std::function<Result<T>(const QString &connectionName)>;
    template <class T>
    Task<Result<T>> onThread(Work<T> work);
    template <class T>
    Task<Result<T>> healing(Work<T> work);
    Task<void> heal(ApiError error);

    Store m_store;
    QString m_suffix; ///< of the account's tables
    /// The last number asked for in each lane; read on the search's thread.
    QHash<QString, std::shared_ptr<std::atomic<int>>> m_lanes;
};
} // namespace atlas
