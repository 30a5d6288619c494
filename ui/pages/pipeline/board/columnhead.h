// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/crm/dealbook.h"

#include <QWidget>

namespace atlas
{
/// Name, count, raw and weighted totals of a column. Currencies other than the home one stand on lines of their own and
/// are never added. While a card is dragged it shows, in accent, what the totals would become.
class ColumnHead : public QWidget
{
    Q_OBJECT
public:
    explicit ColumnHead(QWidget *parent = nullptr);
    /// `probability` in percent; -1: none to show (unknown stage).
    void setStage(const QString &name, int probability, bool warning);
    void setTotals(const StageTotals &totals, const QString &homeCurrency);
    void setPreview(const std::optional<StageTotals> &wouldBe);
    /// Whether some amount is not in the home currency: all heads of a board then reserve the same lines.
    [[nodiscard]] bool hasOtherCurrencies() const;
    void setReserveOtherLines(bool reserve);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void updateAccessibleText();
    [[nodiscard]] QString others(const MoneyBag &bag) const;
    void paintAmount(QPainter &painter, QRect line, const QString &label, const MoneyBag &bag, bool preview);
    QString m_name, m_home;
    int m_probability = -1;
    bool m_warning = false, m_reserve = false;
    StageTotals m_totals;
    std::optional<StageTotals> m_preview;
};
} // namespace atlas
