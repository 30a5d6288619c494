// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/books/cashbook.h"
#include "models/insight/cashfigures.h"
#include "ui/widgets/card.h"

class QGridLayout;

namespace atlas
{
class AgeingBar;
class Label;

/// What customers owe and what is owed to suppliers, by age, on one scale. A part of a bar opens its documents.
class AgeingCard : public Card
{
    Q_OBJECT
public:
    explicit AgeingCard(QWidget *parent = nullptr);
    void refresh(const CashBook &book);

Q_SIGNALS:
    void recordsRequested(const QString &viewId, const QString &label, const QStringList &ids);

private:
    struct Side {
        QString viewId;
        Ageing ageing;
        Label *name = nullptr;
        Label *overdue = nullptr;
        Label *total = nullptr;
        QList<Label *> amounts;
        AgeingBar *bar = nullptr;
    };
    void buildSide(Side &side, int row);
    static void fillSide(Side &side, double scale, const QString &name);
    void open(const Side &side, int bucket);
    [[nodiscard]] static QString bucketName(int bucket);
    QGridLayout *m_grid;
    Label *m_title;
    Label *m_hint;
    Label *m_totalHead;
    Label *m_left;
    QList<Label *> m_heads;
    Side m_customers, m_suppliers;
};
} // namespace atlas
