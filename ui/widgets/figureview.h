// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace atlas
{
/// One figure of a strip (20 px) or a card (28 px): label, number with smaller unit, explaining line. Clicking, Enter
/// or Space emits opened(): the very records behind it. The tooltip says formula, period, currency, age and row count.
class FigureView : public QWidget
{
    Q_OBJECT
public:
    enum class Size { Strip, Card };
    explicit FigureView(Size size, QWidget *parent = nullptr);
    ~FigureView() override;
    struct Content {
        QString label, number, unit;
        bool unitFirst = false;
        QString line;             ///< rich text allowed for coloured parts
        QString explanation;      ///< tooltip and accessible description: formula, period, currency, age, rows
        bool unavailable = false; ///< number is "n/a" and line says why
    };
    void setContent(const Content &content);

Q_SIGNALS:
    void opened();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    struct Private;
    Private *d;
};
} // namespace atlas
