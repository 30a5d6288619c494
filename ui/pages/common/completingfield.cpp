// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/common/completingfield.h"

#include <QCompleter>
#include <QStandardItemModel>

namespace atlas
{
CompletingField::CompletingField(QStandardItemModel *entries, QWidget *parent)
    : QLineEdit(parent)
    , m_entries(entries)
{
    auto *found = new QCompleter(entries, this);
    found->setCaseSensitivity(Qt::CaseInsensitive);
    found->setFilterMode(Qt::MatchContains);
    found->setMaxVisibleItems(8);
    setCompleter(found);
    connect(found, qOverload<const QModelIndex &>(&QCompleter::activated), this, [this](const QModelIndex &index) {
        m_id = index.data(Qt::UserRole).toString();
        Q_EMIT chosen(m_id);
    });
    connect(this, &QLineEdit::textEdited, this, &CompletingField::typed);
}

QStandardItemModel *CompletingField::entryModel(const QList<FieldEntry> &entries, QObject *parent)
{
    auto *model = new QStandardItemModel(parent);
    for (const FieldEntry &entry : entries) {
        auto *item = new QStandardItem(entry.text);
        item->setData(entry.id, Qt::UserRole);
        model->appendRow(item);
    }
    return model;
}

QString CompletingField::textOf(const QString &id) const
{
    for (int row = 0; !id.isEmpty() && row < m_entries->rowCount(); ++row) {
        if (m_entries->item(row)->data(Qt::UserRole).toString() == id)
            return m_entries->item(row)->text();
    }
    return {};
}

void CompletingField::setChosen(const QString &id, const QString &text)
{
    const QString known = textOf(id);
    m_id = known.isEmpty() && text.isEmpty() ? QString() : id;
    setText(text.isEmpty() ? known : text);
    setCursorPosition(0);
}

void CompletingField::typed(const QString &text)
{
    // Two entries of one name: only a choice from the list can tell which is meant.
    const QList<QStandardItem *> same = m_entries->findItems(text.trimmed(), Qt::MatchFixedString);
    const QString id = same.size() == 1 ? same.first()->data(Qt::UserRole).toString() : QString();
    if (id != m_id || id.isEmpty()) {
        m_id = id;
        Q_EMIT chosen(m_id);
    }
}
} // namespace atlas
