// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/cache/store.h"

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
    /// `rows` are all there are of a source ("deals"): what is new or different is written, what is missing removed, in
    /// steps between which searches are answered.
    [[nodiscard]] Task<Result<Done>> replace(QString source, QList<SearchRow> rows);
    /// Rows in which every word of `text` begins a word, case and accents aside; best first: beginning of the title,
    /// then how seldom the words are, then the newest. Empty text finds nothing.
    [[nodiscard]] Task<Result<QList<SearchRow>>> find(QString text, int limit);
    [[nodiscard]] Task<Result<int>> count();

Q_SIGNALS:
    void emptied(); ///< the file was damaged: every source is to be given again

private:
    Store m_store;
    QString m_account;
};
} // namespace atlas
