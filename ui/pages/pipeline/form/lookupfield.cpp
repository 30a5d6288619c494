// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/pipeline/form/lookupfield.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QStandardItemModel>
#include <QTimer>

namespace atlas
{
using namespace std::chrono_literals;

LookupField::LookupField(const QString &module, LookupSource source, QWidget *parent)
    : QLineEdit(parent)
    , m_module(module)
    , m_source(std::move(source))
    , m_found(new QStandardItemModel(this))
    , m_pause(new QTimer(this))
{
    auto *completer = new QCompleter(m_found, this);
    // Zoho already chose by the beginning of any word: the list is shown as it came.
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    setCompleter(completer);
    setClearButtonEnabled(true);
    m_pause->setSingleShot(true);
    m_pause->setInterval(250ms);
    connect(m_pause, &QTimer::timeout, this, &LookupField::ask);
    connect(completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, [this](const QModelIndex &index) {
        choose(index.data(Qt::UserRole).toString(), index.data(Qt::DisplayRole).toString());
    });
    connect(this, &QLineEdit::textEdited, this, [this](const QString &text) {
        if (text.trimmed() != m_reference.name) {
            m_reference = {};
        }
        m_pause->start();
        Q_EMIT referenceChanged();
    });
}

void LookupField::setReference(const LookupRef &reference)
{
    m_reference = reference;
    setText(reference.name);
}

LookupRef LookupField::reference() const
{
    return m_reference;
}

bool LookupField::isUnresolved() const
{
    return m_reference.id.isEmpty() && !text().trimmed().isEmpty();
}

void LookupField::ask()
{
    const QString typed = text().trimmed();
    if (typed.size() < 2 || !m_source) {
        return;
    }
    m_source(m_module, typed, this, [this, typed](const QList<LookupRef> &found) {
        // An answer to what is no longer typed would offer the wrong names.
        if (text().trimmed() == typed) {
            offer(found);
        }
    });
}

void LookupField::offer(const QList<LookupRef> &found)
{
    m_found->clear();
    for (const LookupRef &ref : found) {
        auto *item = new QStandardItem(ref.name);
        item->setData(ref.id, Qt::UserRole);
        m_found->appendRow(item);
        if (ref.name.compare(text().trimmed(), Qt::CaseInsensitive) == 0) {
            m_reference = ref;
            Q_EMIT referenceChanged();
        }
    }
    if (hasFocus() && !found.isEmpty()) {
        completer()->complete();
    }
}

void LookupField::choose(const QString &id, const QString &name)
{
    m_reference = {id, name};
    setText(name);
    Q_EMIT referenceChanged();
}
} // namespace atlas
