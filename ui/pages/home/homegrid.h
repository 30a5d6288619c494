// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/home/cards/homecard.h"
#include "ui/pages/home/homelayouts.h"

#include <QWidget>

namespace atlas
{
/// The cards of a home in their grid. Cards are made once and kept while they stand on it; they are moved by mouse and
/// keyboard while the home is being arranged.
class HomeGrid : public QWidget
{
    Q_OBJECT
public:
    explicit HomeGrid(QWidget *parent);
    ~HomeGrid() override;
    void setPlaces(const QList<HomePlace> &places);
    [[nodiscard]] const QList<HomePlace> &places() const { return m_places; }
    void refresh(const HomeSources &sources, const QString &homeCurrency);
    void setArranging(bool on);
    [[nodiscard]] bool isWaiting() const; ///< what a card shows was never read
    void add(const QString &cardId);
    [[nodiscard]] HomeCard *card(const QString &cardId) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    void placesChanged();
    void rowOpened(const atlas::HomeRow &row);
    void recordsOpened(const atlas::CardKind &kind, const QStringList &recordIds, const QString &label);
    void pageOpened(const QString &pageId);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    HomeCard *made(const QString &cardId);
    void place();
    void change(int index, const HomePlace &to);
    void move(int from, int to);
    void remove(int index);
    void dragged(HomeCard *card, const QPoint &globalPos);
    void resized(const HomeCard *card, const QPoint &globalPos);
    [[nodiscard]] int indexOf(const HomeCard *card) const;
    [[nodiscard]] QRect pixels(const QRect &cells, int columns) const;
    QList<HomePlace> m_places;
    QHash<QString, HomeCard *> m_cards;
    std::optional<HomeSources> m_sources;
    QString m_currency;
    bool m_arranging = false;
};
} // namespace atlas
