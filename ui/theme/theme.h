// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QObject>
#include <QPalette>

class QApplication;

namespace atlas
{
/// System follows the desktop, its wish for more contrast included.
enum class ThemeChoice { System, Light, Dark, ContrastLight, ContrastDark };
inline constexpr ThemeChoice allThemeChoices[] = {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark,
                                                  ThemeChoice::ContrastLight, ThemeChoice::ContrastDark};
/// The word a choice is stored and given on the command line by: system, light, dark, contrast-light, contrast-dark.
[[nodiscard]] QString themeWord(ThemeChoice choice);
/// The choice of a word; System for one that is not known.
[[nodiscard]] ThemeChoice themeFromWord(const QString &word);

/// The colour tokens of docs/design.md. No colour is written anywhere else.
struct Tokens {
    QColor window, surface, border, text, secondary, accent;
    QColor good, warn, bad;                                 // marks, lines and bars on surface
    QColor goodOnFill, warnOnFill, badOnFill, accentOnFill; // words on a tint, on hover, on selection
    QColor goodFill, warnFill, badFill;
    QColor hover, selected;
    QColor series[6];
    QColor onAccent; // text on a filled accent button
    QColor dim;      // behind a dialog
};

/// Type sizes in pixels at 100 %: 11 labels, 13 text, 15 panel titles, 20 page titles and strip figures, 28 card
/// figures.
enum class TextSize { Label = 11, Body = 13, Title = 15, Page = 20, Figure = 28 };

/// The look of the whole program: palette, style sheet, fonts, icons. One instance, made in app/desktop.
class Theme : public QObject
{
    Q_OBJECT
public:
    explicit Theme(QApplication &app);
    ~Theme() override;
    /// The instance made by the application (views need it in paint events; there is exactly one).
    [[nodiscard]] static Theme &get();
    void setChoice(ThemeChoice choice);
    [[nodiscard]] ThemeChoice choice() const;
    [[nodiscard]] bool isDark() const;
    [[nodiscard]] bool isHighContrast() const;
    [[nodiscard]] const Tokens &tokens() const;
    /// Inter with tabular figures where installed, else the system font. weight: 400, 500, 600.
    [[nodiscard]] static QFont font(TextSize size, int weight = 400);
    /// A line icon of resources/icons in a colour (default: current text), crisp at any scale.
    [[nodiscard]] QIcon icon(const QString &name, const QColor &colour = {}) const;
    [[nodiscard]] QPixmap pixmap(const QString &name, int size, const QColor &colour, qreal devicePixelRatio) const;

Q_SIGNALS:
    /// Palette and style sheet are applied; custom painters only need to update().
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();
    struct Look {
        bool dark = false;
        bool contrast = false;
        bool operator==(const Look &) const = default;
    };
    [[nodiscard]] Look readSystemLook();
    struct Private;
    Private *d;
};
} // namespace atlas
