// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace atlas
{
/// "Tableau blanc | Table | Entonnoir | Prévision": exactly one is chosen; arrows move.
class Segmented : public QWidget
{
    Q_OBJECT
public:
    explicit Segmented(QWidget *parent = nullptr);
    ~Segmented() override;
    void setSegments(const QStringList &labels); ///< keeps the current index when the count is the same
    [[nodiscard]] int currentIndex() const;
    void setCurrentIndex(int index);

Q_SIGNALS:
    void currentChanged(int index);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Private;
    Private *d;
};
} // namespace atlas
