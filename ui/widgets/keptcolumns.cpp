// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/keptcolumns.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>
#include <QScopedValueRollback>
#include <QSettings>

#include <chrono>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
/// The file of the settings is written once a pull at a column is over.
constexpr std::chrono::milliseconds keptColumnsDelay{400};
const char keeperProperty[] = "atlasKeptColumns";
const char byHandProperty[] = "atlasColumnsByHand"; ///< read by whoever fits columns to a window
constexpr int leastWidth = 24;                      ///< pixels

QList<int> numbersIn(const QJsonValue &value)
{
    QList<int> numbers;
    const QJsonArray list = value.toArray();
    for (const QJsonValue &each : list)
        numbers.append(each.toInt(-1));
    return numbers;
}

QJsonArray arrayOf(const QList<int> &numbers)
{
    QJsonArray array;
    for (const int each : numbers)
        array.append(each);
    return array;
}
} // namespace

KeptColumns::KeptColumns(QHeaderView *header, QSettings &settings, QString key)
    : QObject(header)
    , m_header(header)
    , m_settings(settings)
    , m_key(std::move(key))
{
    header->setProperty(keeperProperty, QVariant::fromValue<QObject *>(this));
    m_built = now();
    m_later.setSingleShot(true);
    m_later.setInterval(keptColumnsDelay);
    connect(&m_later, &QTimer::timeout, this, &KeptColumns::write);
    read();
    connect(header, &QHeaderView::sectionMoved, this, [this] {
        if (!m_applying)
            m_later.start();
    });
    connect(header, &QHeaderView::sortIndicatorChanged, this, [this] {
        if (!m_applying)
            m_later.start();
    });
    connect(header, &QHeaderView::sectionResized, this, &KeptColumns::noteResize);
    connect(header, &QHeaderView::sectionHandleDoubleClicked, this, &KeptColumns::noteHand);
}

KeptColumns::~KeptColumns()
{
    if (m_later.isActive())
        write();
}

KeptColumns *KeptColumns::of(const QHeaderView *header)
{
    return header ? static_cast<KeptColumns *>(header->property(keeperProperty).value<QObject *>()) : nullptr;
}

KeptColumns::Layout KeptColumns::now() const
{
    Layout layout;
    for (int visual = 0; visual < m_header->count(); ++visual)
        layout.order.append(m_header->logicalIndex(visual));
    for (int column = 0; column < m_header->count(); ++column)
        layout.widths.append(m_header->sectionSize(column));
    layout.sort = m_header->isSortIndicatorShown() ? m_header->sortIndicatorSection() : -1;
    layout.direction = m_header->sortIndicatorOrder();
    return layout;
}

void KeptColumns::apply(const Layout &layout)
{
    const QScopedValueRollback guard(m_applying, true);
    for (int visual = 0; layout.order.size() == m_header->count() && visual < layout.order.size(); ++visual)
        m_header->moveSection(m_header->visualIndex(layout.order.at(visual)), visual);
    for (int column = 0; column < m_header->count(); ++column) {
        if (layout.hidden.contains(column) != m_hidden.contains(column))
            m_header->setSectionHidden(column, layout.hidden.contains(column));
        if (layout.widths.size() == m_header->count() && !m_header->isSectionHidden(column))
            m_header->resizeSection(column, std::max(leastWidth, layout.widths.at(column)));
    }
    m_hidden = layout.hidden;
    if (layout.sort >= 0 && layout.sort < m_header->count())
        m_header->setSortIndicator(layout.sort, layout.direction);
}

void KeptColumns::read()
{
    const QJsonObject kept = QJsonDocument::fromJson(m_settings.value(m_key).toByteArray()).object();
    Layout layout;
    layout.order = numbersIn(kept.value("order"_L1));
    QList<int> sorted = layout.order;
    std::sort(sorted.begin(), sorted.end());
    for (int i = 0; i < sorted.size(); ++i) {
        if (sorted.at(i) != i)
            return; // not an order of columns
    }
    if (layout.order.size() != m_header->count())
        return; // nothing is kept, or this table has got other columns since
    layout.widths = numbersIn(kept.value("widths"_L1));
    const QList<int> hidden = numbersIn(kept.value("hidden"_L1));
    layout.hidden = QSet<int>(hidden.begin(), hidden.end());
    layout.sort = kept.value("sort"_L1).toInt(-1);
    layout.direction = kept.value("descending"_L1).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder;
    m_byHand = !layout.widths.isEmpty();
    m_header->setProperty(byHandProperty, m_byHand);
    apply(layout);
}

void KeptColumns::write()
{
    m_later.stop();
    const Layout layout = now();
    QList<int> hidden(m_hidden.cbegin(), m_hidden.cend());
    std::sort(hidden.begin(), hidden.end());
    QJsonObject kept{{"order"_L1, arrayOf(layout.order)},
                     {"hidden"_L1, arrayOf(hidden)},
                     {"sort"_L1, layout.sort},
                     {"descending"_L1, layout.direction == Qt::DescendingOrder}};
    if (m_byHand)
        kept.insert("widths"_L1, arrayOf(layout.widths));
    const QByteArray text = QJsonDocument(kept).toJson(QJsonDocument::Compact);
    if (m_settings.value(m_key).toByteArray() != text)
        m_settings.setValue(m_key, text);
}

void KeptColumns::noteResize(int column, int before, int after)
{
    if (m_applying)
        return;
    if (before == 0 && after > 0 && m_hidden.contains(column)) { // a view shows its columns anew
        const QScopedValueRollback guard(m_applying, true);
        m_header->setSectionHidden(column, true);
        return;
    }
    if (!QApplication::mouseButtons().testFlag(Qt::LeftButton))
        return; // the window did it
    noteHand();
}

void KeptColumns::noteHand()
{
    m_byHand = true;
    m_header->setProperty(byHandProperty, true);
    m_later.start();
}

void KeptColumns::setShown(int column, bool shown)
{
    Layout layout = now();
    layout.widths.clear();
    layout.hidden = m_hidden;
    if (shown)
        layout.hidden.remove(column);
    else
        layout.hidden.insert(column);
    apply(layout);
    m_later.start();
}

void KeptColumns::reset()
{
    m_byHand = false;
    m_header->setProperty(byHandProperty, false);
    apply(m_built);
    m_later.stop();
    m_settings.remove(m_key);
}

void KeptColumns::fillMenu(QMenu &menu)
{
    const QAbstractItemModel *model = m_header->model();
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int column = m_header->logicalIndex(visual);
        const QString title = model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        const bool byView = m_header->isSectionHidden(column) && !m_hidden.contains(column);
        if (title.isEmpty() || byView)
            continue;
        QAction *action = menu.addAction(QString(title).replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setChecked(!m_hidden.contains(column));
        action->setEnabled(column != 0);
        connect(action, &QAction::toggled, this, [this, column](bool shown) { setShown(column, shown); });
    }
    menu.addSeparator();
    connect(menu.addAction(QCoreApplication::translate("KeptColumns", "Reset columns")), &QAction::triggered, this,
            &KeptColumns::reset);
}
} // namespace atlas
