// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/shelltypes.h"

#include <QHash>
#include <QJsonObject>
#include <QObject>

class QWidget;

namespace atlas
{
struct Operation;
class OperationRegistry;
class Prompter;
class SearchIndex;

/// The named operations in the palette: found by what they do and by their name, each opens its form. What was typed
/// into a form stands there again the next time.
class OperationCommands : public QObject, public CommandSource
{
    Q_OBJECT
public:
    /// All outlive it; `window` is what the forms stand in. `index`: where ids are offered from; nullptr: nowhere.
    OperationCommands(const OperationRegistry &registry, Prompter &prompter, QWidget &window, SearchIndex *index);
    /// Forms that are still open leave with it.
    ~OperationCommands() override;
    /// Operations are many and of no daily use: without a query none is given.
    [[nodiscard]] QList<Command> commands(const QString &query, int limit) const override;
    /// Unknown names are passed over. `typed`: what stands in it; empty: what was typed the last time.
    void openForm(const QString &name, const QJsonObject &typed = {}) const;

private:
    [[nodiscard]] Command commandFor(const Operation &operation) const;
    const OperationRegistry &m_registry;
    Prompter &m_prompter;
    QWidget &m_window;
    SearchIndex *m_index;
    mutable QHash<QString, QJsonObject> m_typed; ///< by the operation's name
};
} // namespace atlas
