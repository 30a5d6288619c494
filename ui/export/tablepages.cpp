// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/export/tablepages.h"

#include "ui/theme/theme.h"

#include <numeric>
#include <QPagedPaintDevice>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
// In points, 1/72 inch; ink on paper has colours of its own, whatever the theme.
constexpr double textSize = 8.5;
constexpr double titleSize = 14;
constexpr double cellGap = 8;
constexpr double indent = 10;
constexpr double narrowest = 28;
constexpr int mostLines = 3;
constexpr int portraitPixels = 760;
const QColor ink(Qt::black);
const QColor softInk(90, 90, 90);
const QColor rule(190, 190, 190);

QFont paperFont(double points, int weight)
{
    QFont font = Theme::font(TextSize::Body, weight);
    font.setPointSizeF(points);
    return font;
}

/// One run over the pages; they are counted before, for "2 / 5".
class PageRun
{
public:
    PageRun(const TableContent &table, const QString &below, QPainter *brush, QPagedPaintDevice *sheet, QSizeF room)
        : content(table)
        , subtitle(below)
        , painter(brush)
        , device(sheet)
        , page(room)
        , words(paperFont(textSize, 400))
        , bold(paperFont(textSize, 600))
        , wordsMetrics(words, sheet)
        , boldMetrics(bold, sheet)
    {
        unit = sheet->logicalDpiY() / 72.0;
        layOut();
    }

    int run(int pageTotal)
    {
        total = pageTotal;
        pageNumber = 1;
        beginPage();
        for (const QList<TableCell> &row : content.rows) {
            const double height = rowHeight(row);
            if (y + height > page.height() - footHeight() && y > headEnd) {
                endPage();
                device->newPage();
                ++pageNumber;
                beginPage();
            }
            drawRow(row, height);
        }
        endPage();
        return pageNumber;
    }

    int count()
    {
        int pages = 1;
        y = headHeight();
        for (const QList<TableCell> &row : content.rows) {
            const double height = rowHeight(row);
            if (y + height > page.height() - footHeight() && y > headHeight()) {
                ++pages;
                y = headHeight();
            }
            y += height;
        }
        return pages;
    }

private:
    void layOut()
    {
        const double given = std::accumulate(content.widths.cbegin(), content.widths.cend(), 0.0);
        const double floor = narrowest * unit;
        QList<double> wanted;
        for (const int width : content.widths)
            wanted.append(std::max(floor, given > 0 ? page.width() * width / given : floor));
        const double sum = std::accumulate(wanted.cbegin(), wanted.cend(), 0.0);
        for (const double width : std::as_const(wanted))
            widths.append(sum > 0 ? width * page.width() / sum : width);
        for (int column = 0; column < content.columns.size(); ++column)
            isNumeric.append(content.isNumeric(column));
    }

    [[nodiscard]] double gap() const { return cellGap * unit; }
    [[nodiscard]] double footHeight() const { return wordsMetrics.lineSpacing() * 2; }
    [[nodiscard]] double titleHeight() const
    {
        return QFontMetricsF(paperFont(titleSize, 600), device).lineSpacing() + wordsMetrics.lineSpacing() + gap() * 2;
    }
    [[nodiscard]] double headingHeight() const
    {
        double tallest = boldMetrics.lineSpacing();
        for (int column = 0; column < content.columns.size(); ++column)
            tallest = std::max(tallest, textHeight(boldMetrics, content.columns.at(column), column, 0));
        return tallest + gap();
    }
    [[nodiscard]] double headHeight() const { return titleHeight() + headingHeight(); }

    [[nodiscard]] double textHeight(const QFontMetricsF &metrics, const QString &text, int column, double left) const
    {
        const double room = std::max(1.0, widths.at(column) - gap() - left);
        const double needed = metrics.boundingRect(QRectF(0, 0, room, 1e6), Qt::TextWordWrap, text).height();
        return std::min(needed, mostLines * metrics.lineSpacing());
    }

    [[nodiscard]] double rowHeight(const QList<TableCell> &row) const
    {
        double tallest = wordsMetrics.lineSpacing();
        for (int column = 0; column < row.size(); ++column)
            tallest = std::max(tallest, textHeight(wordsMetrics, row.at(column).shown, column, leftOf(row.at(column))));
        return tallest + gap();
    }

    [[nodiscard]] double leftOf(const TableCell &cell) const { return cell.depth * indent * unit; }

    void beginPage()
    {
        const QFont titleFont = paperFont(titleSize, 600);
        const QFontMetricsF titleMetrics(titleFont, device);
        painter->setPen(ink);
        painter->setFont(titleFont);
        painter->drawText(QRectF(0, 0, page.width(), titleMetrics.lineSpacing()), Qt::AlignLeading | Qt::AlignVCenter,
                          titleMetrics.elidedText(content.title, Qt::ElideRight, page.width()));
        painter->setFont(words);
        painter->setPen(softInk);
        painter->drawText(QRectF(0, titleMetrics.lineSpacing(), page.width(), wordsMetrics.lineSpacing()),
                          Qt::AlignLeading | Qt::AlignVCenter, subtitle);
        y = titleHeight();
        painter->setFont(bold);
        painter->setPen(ink);
        double x = 0;
        for (int column = 0; column < content.columns.size(); ++column) {
            drawText(content.columns.at(column), x, column, 0, headingHeight());
            x += widths.at(column);
        }
        y += headingHeight();
        drawRule(ink);
        headEnd = y;
        painter->setFont(words);
    }

    void endPage()
    {
        painter->setPen(softInk);
        painter->drawText(
            QRectF(0, page.height() - wordsMetrics.lineSpacing(), page.width(), wordsMetrics.lineSpacing()),
            Qt::AlignHCenter | Qt::AlignBottom, u"%1 / %2"_s.arg(pageNumber).arg(total));
    }

    void drawRow(const QList<TableCell> &row, double height)
    {
        painter->setPen(ink);
        double x = 0;
        for (int column = 0; column < row.size(); ++column) {
            drawText(row.at(column).shown, x, column, leftOf(row.at(column)), height);
            x += widths.at(column);
        }
        y += height;
        drawRule(rule);
    }

    void drawText(const QString &text, double x, int column, double left, double height)
    {
        const QRectF cell(x + left, y, std::max(1.0, widths.at(column) - gap() - left), height - gap() / 2);
        painter->save();
        painter->setClipRect(cell);
        const int side = isNumeric.at(column) ? Qt::AlignTrailing : Qt::AlignLeading;
        painter->drawText(cell, side | Qt::AlignTop | Qt::TextWordWrap, text);
        painter->restore();
    }

    void drawRule(const QColor &colour)
    {
        painter->setPen(QPen(colour, 0.5 * unit));
        painter->drawLine(QPointF(0, y - gap() / 4), QPointF(page.width(), y - gap() / 4));
        painter->setPen(ink);
    }

    const TableContent &content;
    const QString &subtitle;
    QPainter *painter;
    QPagedPaintDevice *device;
    QSizeF page;
    QFont words, bold;
    QFontMetricsF wordsMetrics, boldMetrics;
    double unit = 1, y = 0, headEnd = 0;
    QList<double> widths;
    QList<bool> isNumeric;
    int pageNumber = 1, total = 1;
};
} // namespace

TablePages::TablePages(TableContent content, QString subtitle)
    : m_content(std::move(content))
    , m_subtitle(std::move(subtitle))
{
}

bool TablePages::isWide() const
{
    return std::accumulate(m_content.widths.cbegin(), m_content.widths.cend(), 0) > portraitPixels;
}

bool TablePages::paint(QPagedPaintDevice &device) const
{
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    const QSizeF room(device.width(), device.height());
    PageRun run(m_content, m_subtitle, &painter, &device, room);
    const int pages = run.count();
    run.run(pages);
    return painter.end();
}
} // namespace atlas
