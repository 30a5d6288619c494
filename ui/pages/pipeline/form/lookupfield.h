// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/pipeline/form/fieldeditor.h"

#include <QLineEdit>

class QStandardItemModel;
class QTimer;

namespace atlas
{
/// A reference to another record, found by typing the beginning of its name. Text that was not chosen from the list is
/// no value: a deal cannot point at an account that does not exist.
class LookupField : public QLineEdit
{
    Q_OBJECT
public:
    LookupField(const QString &module, LookupSource source, QWidget *parent = nullptr);
    void setReference(const LookupRef &reference);
    [[nodiscard]] LookupRef reference() const;
    /// Something is typed that is not a chosen record.
    [[nodiscard]] bool isUnresolved() const;

Q_SIGNALS:
    void referenceChanged();

private:
    void ask();
    void offer(const QList<LookupRef> &found);
    void choose(const QString &id, const QString &name);
    QString m_module;
    LookupSource m_source;
    LookupRef m_reference;
    QStandardItemModel *m_found;
    QTimer *m_pause;
};
} // namespace atlas
