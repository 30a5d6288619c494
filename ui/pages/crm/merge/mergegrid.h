// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/crm/mergeplan.h"

#include <QMap>
#include <QWidget>

class QButtonGroup;
class QGridLayout;

namespace atlas
{
/// The records side by side: which one stays, and field by field whose value it gets.
class MergeGrid : public QWidget
{
    Q_OBJECT
public:
    explicit MergeGrid(QWidget *parent = nullptr);
    void setRead(const MergeRead &read);
    [[nodiscard]] QString masterId() const { return m_masterId; }
    [[nodiscard]] const QMap<QString, QString> &winners() const { return m_winners; }

Q_SIGNALS:
    void changed();

private:
    void chooseMaster(const QString &id);
    void addHead();
    void addField(const FieldMeta &field, int row);
    void showWinners();
    MergeRead m_read;
    QString m_masterId;
    QMap<QString, QString> m_winners;
    QMap<QString, QButtonGroup *> m_groups;
    QGridLayout *m_grid;
};
} // namespace atlas
