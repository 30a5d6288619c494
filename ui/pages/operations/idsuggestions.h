// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/search/searchindex.h"

#include <functional>
#include <QObject>
#include <QSet>

class QCompleter;
class QLineEdit;
class QStandardItemModel;

namespace atlas
{
/// The kinds of records (as SearchRow has them) a parameter names by its id; empty: it names none. "id" means a record
/// of a CRM module: `module` is its API name, and empty where it is not chosen yet.
[[nodiscard]] QSet<QString> kindsOfParameter(const QString &parameter, const QString &module);
/// The id as operations take it: without the occurrence that the key of an event has behind its uid.
[[nodiscard]] QString idOf(const SearchRow &row);

/// Below a line for an id: the records on this computer that what is typed may mean. Choosing one writes its id.
class IdSuggestions : public QObject
{
    Q_OBJECT
public:
    using Kinds = std::function<QSet<QString>()>;
    /// `index` outlives the line.
    IdSuggestions(SearchIndex &index, Kinds kinds, QLineEdit *line);

Q_SIGNALS:
    void offered(int count); ///< what was typed has been looked up

private:
    void lookUp(const QString &text);
    void offer(const QString &text, const QList<SearchRow> &rows);
    SearchIndex &m_index;
    Kinds m_kinds;
    QLineEdit *m_line;
    QStandardItemModel *m_rows;
    QCompleter *m_completer;
};
} // namespace atlas
