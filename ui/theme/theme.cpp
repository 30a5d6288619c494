// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/theme.h"

#include "ui/theme/atlasstyle.h"
#include "ui/theme/focusring.h"
#include "ui/theme/lineicon.h"
#include "ui/theme/resources.h"
#include "ui/theme/systemscheme.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/plaintip.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QHelpEvent>
#include <QToolTip>
#include <QWidget>

namespace atlas
{
namespace
{
Theme *theInstance = nullptr;

/// Inter, or empty where it is not installed. Qt 6.4 cannot switch OpenType features on, so Inter's digits stay
/// proportional there; columns of numbers are right-aligned and of equal decimals, which keeps them readable.
const QString &interFamily()
{
    static const QString family =
        QFontDatabase::hasFamily(QStringLiteral("Inter")) ? QStringLiteral("Inter") : QString();
    return family;
}
const QStringList &themeWords()
{
    static const QStringList words{QStringLiteral("system"), QStringLiteral("light"), QStringLiteral("dark"),
                                   QStringLiteral("contrast-light"), QStringLiteral("contrast-dark")};
    return words;
}
} // namespace

QString themeWord(ThemeChoice choice)
{
    return themeWords().at(static_cast<int>(choice));
}

ThemeChoice themeFromWord(const QString &word)
{
    const qsizetype known = themeWords().indexOf(word);
    return known < 0 ? ThemeChoice::System : static_cast<ThemeChoice>(known);
}

struct Theme::Private {
    QApplication &app;
    ThemeChoice choice = ThemeChoice::System;
    Look look;
    bool applying = false;
    Tokens tokens;
};

Theme::Theme(QApplication &app)
    : QObject(&app)
    , d(new Private{app, ThemeChoice::System, {}, false, {}})
{
    Q_ASSERT(theInstance == nullptr);
    theInstance = this;
    ensureResources();
    d->look = {systemPrefersDark(), systemPrefersContrast()};
    app.setStyle(new AtlasStyle);
    app.setFont(font(TextSize::Body));
    new FocusRing(app);
    app.installEventFilter(this);
    apply();
}

Theme::~Theme()
{
    theInstance = nullptr;
    delete d;
}

Theme &Theme::get()
{
    Q_ASSERT(theInstance != nullptr);
    return *theInstance;
}

void Theme::setChoice(ThemeChoice choice)
{
    d->choice = choice;
    Look look{choice == ThemeChoice::Dark || choice == ThemeChoice::ContrastDark,
              choice == ThemeChoice::ContrastLight || choice == ThemeChoice::ContrastDark};
    if (choice == ThemeChoice::System)
        look = readSystemLook();
    if (look != d->look) {
        d->look = look;
        apply();
    }
}

ThemeChoice Theme::choice() const
{
    return d->choice;
}

bool Theme::isDark() const
{
    return d->look.dark;
}

bool Theme::isHighContrast() const
{
    return d->look.contrast;
}

const Tokens &Theme::tokens() const
{
    return d->tokens;
}

Theme::Look Theme::readSystemLook()
{
    // The platform's palette shows only while the program has none of its own.
    d->applying = true;
    const QPalette own = QApplication::palette();
    QApplication::setPalette(QPalette());
    const Look look{systemPrefersDark(), systemPrefersContrast()};
    QApplication::setPalette(own);
    d->applying = false;
    return look;
}

void Theme::apply()
{
    d->applying = true;
    if (d->look.contrast)
        d->tokens = d->look.dark ? contrastDarkTokens() : contrastLightTokens();
    else
        d->tokens = d->look.dark ? darkTokens() : lightTokens();
    QApplication::setPalette(paletteFor(d->tokens));
    d->app.setStyleSheet(styleSheetFor(d->tokens));
    d->applying = false;
    Q_EMIT changed();
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ThemeChange && !d->applying && d->choice == ThemeChoice::System) {
        d->applying = true; // one look for all the windows that get the event
        QMetaObject::invokeMethod(
            this,
            [this] {
                d->applying = false;
                setChoice(ThemeChoice::System);
            },
            Qt::QueuedConnection);
    }
    if (event->type() == QEvent::ToolTip) {
        auto *widget = qobject_cast<QWidget *>(watched);
        if (widget && Qt::mightBeRichText(widget->toolTip())) {
            QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), plainTip(widget->toolTip()), widget);
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

QFont Theme::font(TextSize size, int weight)
{
    QFont font = interFamily().isEmpty() ? QFontDatabase::systemFont(QFontDatabase::GeneralFont) : QFont(interFamily());
    font.setPixelSize(static_cast<int>(size));
    font.setWeight(static_cast<QFont::Weight>(weight));
    font.setHintingPreference(QFont::PreferNoHinting);
    if (size >= TextSize::Page) {
        font.setLetterSpacing(QFont::PercentageSpacing, 98.5);
    }
    return font;
}

QIcon Theme::icon(const QString &name, const QColor &colour) const
{
    return lineIcon(name, IconTint{colour, nullptr, nullptr});
}

QPixmap Theme::pixmap(const QString &name, int size, const QColor &colour, qreal devicePixelRatio) const
{
    return lineIconPixmap(name, size, colour.isValid() ? colour : d->tokens.text, devicePixelRatio);
}
} // namespace atlas
