// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/home/homegrid.h"

#include "ui/pages/home/gridpacking.h"

#include <cmath>
#include <QResizeEvent>

namespace atlas
{
namespace
{
constexpr int cellHeight = 52, gridGap = 12; // px
}

HomeGrid::HomeGrid(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("homeGrid"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

HomeGrid::~HomeGrid() = default;

HomeCard *HomeGrid::card(const QString &cardId) const
{
    return m_cards.value(cardId);
}

int HomeGrid::indexOf(const HomeCard *card) const
{
    for (int i = 0; i < m_places.size(); ++i) {
        if (m_places.at(i).card == card->kind().id)
            return i;
    }
    return -1;
}

HomeCard *HomeGrid::made(const QString &cardId)
{
    if (HomeCard *known = m_cards.value(cardId))
        return known;
    HomeCard *card = makeHomeCard(*cardKind(cardId), this);
    m_cards.insert(cardId, card);
    card->setArranging(m_arranging);
    connect(card, &HomeCard::rowOpened, this, &HomeGrid::rowOpened);
    connect(card, &HomeCard::recordsOpened, this, &HomeGrid::recordsOpened);
    connect(card, &HomeCard::pageOpened, this, &HomeGrid::pageOpened);
    connect(card, &HomeCard::removeRequested, this, [this, card] { remove(indexOf(card)); });
    connect(card, &HomeCard::moveRequested, this, [this, card](int by) {
        const int from = indexOf(card);
        move(from, from + by);
    });
    connect(card, &HomeCard::widthRequested, this, [this, card](int by) {
        HomePlace place = m_places.at(indexOf(card));
        place.columns = std::clamp(place.columns + by, 2, 12);
        change(indexOf(card), place);
    });
    connect(card, &HomeCard::heightRequested, this, [this, card](int by) {
        HomePlace place = m_places.at(indexOf(card));
        place.rows = std::clamp(place.rows + by, 2, 12);
        change(indexOf(card), place);
    });
    connect(card, &HomeCard::dragMoved, this, [this, card](const QPoint &at) { dragged(card, at); });
    connect(card, &HomeCard::sizeDragged, this, [this, card](const QPoint &at) { resized(card, at); });
    connect(card, &HomeCard::dragEnded, this, &HomeGrid::placesChanged);
    if (m_sources)
        card->refresh(*m_sources, m_currency);
    return card;
}

void HomeGrid::setPlaces(const QList<HomePlace> &places)
{
    m_places = places;
    QSet<QString> wanted;
    for (const HomePlace &one : places)
        wanted.insert(one.card);
    for (auto it = m_cards.begin(); it != m_cards.end();) {
        if (wanted.contains(it.key())) {
            ++it;
            continue;
        }
        it.value()->deleteLater();
        it.value()->hide();
        it = m_cards.erase(it);
    }
    QWidget *before = nullptr;
    for (const HomePlace &one : places) {
        HomeCard *card = made(one.card);
        card->show();
        if (before)
            setTabOrder(before, card);
        before = card;
    }
    place();
}

void HomeGrid::refresh(const HomeSources &sources, const QString &homeCurrency)
{
    m_sources = sources;
    m_currency = homeCurrency;
    for (HomeCard *card : std::as_const(m_cards))
        card->refresh(sources, homeCurrency);
}

void HomeGrid::setArranging(bool on)
{
    m_arranging = on;
    for (HomeCard *card : std::as_const(m_cards))
        card->setArranging(on);
}

bool HomeGrid::isWaiting() const
{
    return std::any_of(m_cards.cbegin(), m_cards.cend(), [](const HomeCard *card) { return card->isWaiting(); });
}

void HomeGrid::add(const QString &cardId)
{
    const CardKind *kind = cardKind(cardId);
    if (!kind || m_cards.contains(cardId))
        return;
    m_places.append({kind->id, kind->columns, kind->rows});
    setPlaces(QList<HomePlace>(m_places));
    m_cards.value(cardId)->setFocus();
    Q_EMIT placesChanged();
}

void HomeGrid::remove(int index)
{
    if (index < 0)
        return;
    m_places.removeAt(index);
    setPlaces(QList<HomePlace>(m_places));
    Q_EMIT placesChanged();
}

void HomeGrid::move(int from, int to)
{
    if (from < 0 || to < 0 || to >= m_places.size() || from == to)
        return;
    m_places.move(from, to);
    place();
    Q_EMIT placesChanged();
}

void HomeGrid::change(int index, const HomePlace &to)
{
    m_places[index] = to;
    place();
    Q_EMIT placesChanged();
}

/// The dragged card takes the place of the one under the pointer.
void HomeGrid::dragged(HomeCard *card, const QPoint &globalPos)
{
    const QPoint at = mapFromGlobal(globalPos);
    const int from = indexOf(card);
    for (int to = 0; to < m_places.size(); ++to) {
        if (to == from || !m_cards.value(m_places.at(to).card)->geometry().contains(at))
            continue;
        m_places.move(from, to);
        place();
        return;
    }
}

/// The card takes as many whole cells as reach the pointer best.
void HomeGrid::resized(const HomeCard *card, const QPoint &globalPos)
{
    const QPoint size = mapFromGlobal(globalPos) - card->geometry().topLeft();
    const int columns = gridColumns(width());
    const double step = double(width() + gridGap) / columns;
    HomePlace &place = m_places[indexOf(card)];
    const HomePlace before = place;
    place.columns = std::clamp(int(std::lround((size.x() + gridGap) / step)), std::min(2, columns), columns);
    place.rows = std::clamp(int(std::lround(double(size.y() + gridGap) / (cellHeight + gridGap))), 2, 12);
    if (!(place == before))
        this->place();
}

QRect HomeGrid::pixels(const QRect &cells, int columns) const
{
    const double step = double(width() + gridGap) / columns;
    const int left = qRound(cells.left() * step);
    const int right = qRound((cells.right() + 1) * step) - gridGap;
    return {left, cells.top() * (cellHeight + gridGap), right - left,
            cells.height() * (cellHeight + gridGap) - gridGap};
}

void HomeGrid::place()
{
    const int columns = gridColumns(width());
    const QList<QRect> cells = justified(packCards(m_places, columns), columns);
    for (int i = 0; i < m_places.size(); ++i)
        m_cards.value(m_places.at(i).card)->setGeometry(pixels(cells.at(i), columns));
    setMinimumHeight(heightForWidth(width()));
    updateGeometry();
}

int HomeGrid::heightForWidth(int width) const
{
    int rows = 0;
    const QList<QRect> cells = packCards(m_places, gridColumns(width));
    for (const QRect &card : cells)
        rows = std::max(rows, card.bottom() + 1);
    return std::max(0, rows * (cellHeight + gridGap) - gridGap);
}

QSize HomeGrid::sizeHint() const
{
    return {1100, heightForWidth(width())};
}

void HomeGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}
} // namespace atlas
