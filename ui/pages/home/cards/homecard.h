// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/home/homecatalogue.h"
#include "models/home/homerow.h"
#include "models/insight/figure.h"
#include "ui/widgets/card.h"

class QHBoxLayout;
class QVBoxLayout;

namespace atlas
{
class ElidedLabel;
class IconButton;
class Label;

/// A card of a home: its frame, its title with a note on the right, and, while the home is being arranged, its handles.
/// What it shows comes with refresh(); a card that cannot say anything says why.
class HomeCard : public Card
{
    Q_OBJECT
public:
    HomeCard(const CardKind &kind, QWidget *parent);
    ~HomeCard() override;
    [[nodiscard]] const CardKind &kind() const { return m_kind; }
    /// Takes what the sources say now. Cheap to call again.
    virtual void refresh(const HomeSources &sources, const QString &homeCurrency) = 0;
    [[nodiscard]] virtual bool isWaiting() const = 0; ///< for its first data
    /// Moved, resized and removed by mouse and keyboard while this is on.
    void setArranging(bool on);
    [[nodiscard]] bool isArranging() const { return m_arranging; }

Q_SIGNALS:
    void rowOpened(const atlas::HomeRow &row);
    /// The very records behind a figure or a bar, on the card's page.
    void recordsOpened(const atlas::CardKind &kind, const QStringList &recordIds, const QString &label);
    void pageOpened(const QString &pageId);
    void removeRequested();
    void widthRequested(int columns); ///< -1 or +1
    void heightRequested(int rows);   ///< -1 or +1
    void moveRequested(int places);   ///< by keyboard: -1 before, +1 after
    void dragMoved(const QPoint &globalPos);
    void sizeDragged(const QPoint &globalPos); ///< where the card's lower right corner is to be
    void dragEnded();                          ///< of a move or a size

protected:
    /// Title line and body; figures have no title line of their own.
    void buildFrame(bool withTitle);
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    [[nodiscard]] QHBoxLayout *head() const { return m_head; } ///< the title line
    void setNote(const QString &note);
    virtual void retranslate();
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildTools();
    void placeTools();
    [[nodiscard]] QRect corner() const; ///< by which the card is resized
    const CardKind &m_kind;
    ElidedLabel *m_title = nullptr;
    Label *m_note = nullptr;
    QVBoxLayout *m_body = nullptr;
    QHBoxLayout *m_head = nullptr;
    QWidget *m_tools = nullptr; ///< over the content while arranging
    IconButton *m_remove = nullptr, *m_narrower = nullptr, *m_wider = nullptr;
    bool m_arranging = false;
    QPoint m_pressedAt;
    bool m_dragging = false, m_resizing = false;
};

/// The card of a kind, empty until refreshed.
[[nodiscard]] HomeCard *makeHomeCard(const CardKind &kind, QWidget *parent);
} // namespace atlas
