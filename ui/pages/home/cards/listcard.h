// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/home/cards/homecard.h"

class QListView;
class QStandardItemModel;

namespace atlas
{
/// A few records, what is worst or next first; a click opens the record, the note says how many there are.
class ListCard : public HomeCard
{
    Q_OBJECT
public:
    ListCard(const CardKind &kind, QWidget *parent);
    void refresh(const HomeSources &sources, const QString &homeCurrency) override;
    [[nodiscard]] bool isWaiting() const override { return m_content.unavailable == QLatin1StringView("never_read"); }

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showRows();
    [[nodiscard]] int room() const;
    HomeList m_content;
    QDateTime m_now;
    QDate m_today;
    QListView *m_list;
    QStandardItemModel *m_model;
    Label *m_empty;
};
} // namespace atlas
