// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/theme.h"

#include <QLabel>

namespace atlas
{
/// A line of text in one of the sizes and tones of the theme.
class Label : public QLabel
{
    Q_OBJECT
public:
    enum class Tone { Text, Secondary, Good, Warn, Bad, Accent };
    explicit Label(TextSize size = TextSize::Body, int weight = 400, Tone tone = Tone::Text, QWidget *parent = nullptr);
    void setTone(Tone tone);
};

/// A line that ends in "…" when there is no room; the whole text is then the tooltip.
class ElidedLabel : public Label
{
    Q_OBJECT
public:
    using Label::Label;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] bool isCut() const;
};

/// Small rounded mark with a word or a count: "retard", "12".
class Pill : public QWidget
{
    Q_OBJECT
public:
    enum class Tone { Neutral, Good, Warn, Bad, Accent, Filled }; ///< Filled: addressed to me
    explicit Pill(const QString &text = {}, Tone tone = Tone::Neutral, QWidget *parent = nullptr);
    void setText(const QString &text);
    [[nodiscard]] QString text() const { return m_text; }
    void setTone(Tone tone);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    Tone m_tone;
};

/// The drawing of a key: "Ctrl K".
class KeyCap : public QWidget
{
    Q_OBJECT
public:
    explicit KeyCap(const QString &text = {}, QWidget *parent = nullptr);
    void setText(const QString &text);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
};
} // namespace atlas
