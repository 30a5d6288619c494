// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/operations/operationcommands.h"

#include "services/operations/operationregistry.h"
#include "ui/pages/operations/operationsheet.h"
#include "ui/pages/operations/operationwords.h"

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
OperationCommands::OperationCommands(const OperationRegistry &registry, Prompter &prompter, QWidget &window,
                                     SearchIndex *index)
    : m_registry(registry)
    , m_prompter(prompter)
    , m_window(window)
    , m_index(index)
{
}

OperationCommands::~OperationCommands() = default;

Command OperationCommands::commandFor(const Operation &operation) const
{
    Command command;
    command.id = u"operation."_s + operation.name;
    command.section = tr("Operations");
    command.title = operationwords::title(operation);
    command.subtitle = operation.name;
    command.iconName = operationwords::iconName(operation.kind);
    command.run = [this, name = operation.name] { openForm(name); };
    command.preview = [this, name = operation.name] {
        const Operation &one = *m_registry.find(name);
        CommandPreview preview;
        preview.kind = tr("Operation");
        preview.title = operationwords::title(one);
        preview.subtitle = one.name;
        const QJsonObject known = one.parameters.value(u"properties"_s).toObject();
        preview.facts = {{tr("Effect"), operationwords::kind(one.kind)},
                         {tr("Fields"), QString::number(known.size())},
                         {tr("Before it acts"), one.needsConfirmation ? tr("asks once more") : tr("dry run on demand")},
                         {tr("Access"), one.scopes.join(u", "_s)}};
        return preview;
    };
    return command;
}

QList<Command> OperationCommands::commands(const QString &query, int limit) const
{
    QList<Command> found;
    if (query.trimmed().isEmpty())
        return found;
    for (const Operation &operation : m_registry.operations()) {
        if (found.size() < limit && matchesQuery(operationwords::title(operation) + u' ' + operation.name, query))
            found.append(commandFor(operation));
    }
    return found;
}

void OperationCommands::openForm(const QString &name, const QJsonObject &typed) const
{
    const Operation *operation = m_registry.find(name);
    if (!operation)
        return;
    const QJsonObject first = typed.isEmpty() ? m_typed.value(name) : typed;
    auto *sheet = new OperationSheet(m_registry, *operation, m_prompter, first, &m_window);
    connect(sheet, &OperationSheet::used, this,
            [this](const QString &used, const QJsonObject &parameters) { m_typed.insert(used, parameters); });
    connect(this, &QObject::destroyed, sheet, &QDialog::reject);
    if (m_index)
        sheet->suggestFrom(*m_index);
    sheet->present();
}
} // namespace atlas
