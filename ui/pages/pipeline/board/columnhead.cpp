// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/pipeline/board/columnhead.h"

#include "ui/theme/format.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QPainter>

namespace atlas
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr int headPadding = 10;
constexpr int headLine = 17;
constexpr int nameLine = 20;
} // namespace

ColumnHead::ColumnHead(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Theme::get(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ColumnHead::setStage(const QString &name, int probability, bool warning)
{
    m_name = name;
    m_probability = probability;
    m_warning = warning;
    updateAccessibleText();
    update();
}

void ColumnHead::setTotals(const StageTotals &totals, const QString &homeCurrency)
{
    m_totals = totals;
    m_home = homeCurrency;
    updateAccessibleText();
    update();
}

void ColumnHead::setPreview(const std::optional<StageTotals> &wouldBe)
{
    m_preview = wouldBe;
    update();
}

bool ColumnHead::hasOtherCurrencies() const
{
    return !others(m_totals.raw).isEmpty();
}

void ColumnHead::setReserveOtherLines(bool reserve)
{
    if (m_reserve != reserve) {
        m_reserve = reserve;
        updateGeometry();
        update();
    }
}

QSize ColumnHead::sizeHint() const
{
    return {120, headPadding + nameLine + headLine * (m_reserve ? 4 : 2) + 8};
}

QString ColumnHead::others(const MoneyBag &bag) const
{
    QStringList texts;
    for (const Money &amount : bag.amounts(m_home)) {
        if (amount.currency() != m_home) {
            texts.append(u"+ "_s + format::money(format::whole(amount)));
        }
    }
    return texts.join(u' ');
}

void ColumnHead::updateAccessibleText()
{
    setAccessibleName(m_name);
    //: spoken summary of a board column; %1 count, %2 raw total, %3 weighted total
    setAccessibleDescription(tr("%1 deals, raw %2, weighted %3")
                                 .arg(format::number(m_totals.count), format::money(m_totals.raw, m_home),
                                      format::money(m_totals.weighted, m_home)));
    setToolTip(m_warning ? tr("These deals carry a stage that no longer exists in this pipeline. Open one and choose "
                              "another stage.")
                         : QString());
}

void ColumnHead::paintAmount(QPainter &painter, QRect line, const QString &label, const MoneyBag &bag, bool preview)
{
    const Tokens &tokens = Theme::get().tokens();
    const QString amount = format::money(format::whole(bag.in(m_home)));
    painter.setFont(Theme::font(TextSize::Label, 600));
    painter.setPen(preview ? tokens.accentOnFill : tokens.text);
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, amount);
    const int taken = painter.fontMetrics().horizontalAdvance(amount) + 6;
    painter.setFont(Theme::font(TextSize::Label));
    painter.setPen(tokens.secondary);
    const QRect left = line.adjusted(0, 0, -taken, 0);
    painter.drawText(left, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(label, Qt::ElideRight, left.width()));
    if (m_reserve) {
        line.translate(0, headLine);
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(others(bag), Qt::ElideRight, line.width()));
    }
}

void ColumnHead::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = Theme::get().tokens();
    const StageTotals &shown = m_preview ? *m_preview : m_totals;
    const bool preview = m_preview.has_value();
    QRect line(headPadding, headPadding - 2, width() - 2 * headPadding, nameLine);
    QString count = format::number(m_totals.count);
    if (preview && m_preview->count != m_totals.count) {
        count += u" \u2192 "_s + format::number(m_preview->count);
    }
    painter.setFont(Theme::font(TextSize::Label));
    painter.setPen(tokens.secondary);
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, count);
    QRect name = line.adjusted(0, 0, -painter.fontMetrics().horizontalAdvance(count) - 6, 0);
    if (m_warning) {
        painter.drawPixmap(name.left(), name.center().y() - 6,
                           Theme::get().pixmap(u"warning"_s, 14, tokens.warn, devicePixelRatioF()));
        name.adjust(18, 0, 0, 0);
    }
    painter.setFont(Theme::font(TextSize::Body, 600));
    painter.setPen(tokens.text);
    painter.drawText(name, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_name, Qt::ElideRight, name.width()));
    line = QRect(line.left(), line.bottom() + 1, line.width(), headLine);
    paintAmount(painter, line, tr("Raw"), shown.raw, preview);
    line.translate(0, headLine * (m_reserve ? 2 : 1));
    //: column head of the board; %1 is the stage's probability, such as "40 %"
    const QString weighted =
        m_probability < 0 ? tr("Weighted") : tr("Weighted %1").arg(format::percent(m_probability / 100.0));
    paintAmount(painter, line, weighted, shown.weighted, preview);
}

void ColumnHead::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        updateAccessibleText();
        update();
    }
}
} // namespace atlas
