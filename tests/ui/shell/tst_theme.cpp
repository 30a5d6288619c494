// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shellfixture.h"
#include "tests/support/testprogram.h"
#include "ui/theme/motion.h"
#include "ui/theme/systemscheme.h"
#include "ui/theme/tokens.h"

#include <QDir>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QStyleHints>
#include <QTemporaryDir>
#include <QWindow>

namespace tst_theme
{
using namespace atlas;
using namespace Qt::StringLiterals;

class ThemeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { new Theme(*qApp); }

    void contrast_data()
    {
        QTest::addColumn<Tokens>("tokens");
        QTest::addColumn<qreal>("readable");
        QTest::newRow("light") << lightTokens() << 4.5;
        QTest::newRow("dark") << darkTokens() << 4.5;
        QTest::newRow("high contrast, light") << contrastLightTokens() << 7.0;
        QTest::newRow("high contrast, dark") << contrastDarkTokens() << 7.0;
    }

    void contrast()
    {
        QFETCH(Tokens, tokens);
        QFETCH(qreal, readable);
        const Tokens &t = tokens;
        for (const QColor &ground : {t.window, t.surface, t.hover, t.selected}) {
            for (const QColor &word : {t.text, t.secondary, t.accentOnFill, t.goodOnFill, t.warnOnFill, t.badOnFill})
                QVERIFY2(contrastRatio(word, ground) >= readable, qPrintable(word.name() + u" on "_s + ground.name()));
            constexpr qreal visible = 3;
            for (const QColor &mark : {t.accent, t.good, t.warn, t.bad, t.secondary}) // the focus ring is the accent
                QVERIFY2(contrastRatio(mark, ground) >= visible, qPrintable(mark.name() + u" on "_s + ground.name()));
        }
        for (const auto &[word, fill] : {std::pair(t.goodOnFill, t.goodFill), std::pair(t.warnOnFill, t.warnFill),
                                         std::pair(t.badOnFill, t.badFill), std::pair(t.text, t.goodFill),
                                         std::pair(t.text, t.warnFill), std::pair(t.text, t.badFill)})
            QVERIFY2(contrastRatio(word, fill) >= readable, qPrintable(word.name() + u" on "_s + fill.name()));
        QVERIFY(contrastRatio(t.onAccent, t.accentOnFill) >= readable);
        QVERIFY(contrastRatio(t.onAccent, t.accent) >= readable);
    }

    void linesOfHighContrast()
    {
        for (const Tokens &t : {contrastLightTokens(), contrastDarkTokens()}) {
            constexpr qreal visible = 3;
            for (const QColor &ground : {t.window, t.surface, t.hover, t.selected})
                QVERIFY(contrastRatio(t.border, ground) >= visible);
            for (const QColor &series : t.series)
                QVERIFY2(contrastRatio(series, t.surface) >= visible, qPrintable(series.name()));
        }
    }

    void themeWords()
    {
        for (const ThemeChoice choice : allThemeChoices)
            QCOMPARE(themeFromWord(themeWord(choice)), choice);
        QCOMPARE(themeFromWord(u"neon"_s), ThemeChoice::System);
        QCOMPARE(themeFromWord({}), ThemeChoice::System);
    }

    void highContrastIsALookOfItsOwn()
    {
        Theme &theme = Theme::get();
        theme.setChoice(ThemeChoice::Light);
        QSignalSpy changed(&theme, &Theme::changed);
        theme.setChoice(ThemeChoice::ContrastLight);
        QCOMPARE(changed.count(), 1);
        QVERIFY(theme.isHighContrast());
        QVERIFY(!theme.isDark());
        QCOMPARE(theme.tokens().border, contrastLightTokens().border);
        theme.setChoice(ThemeChoice::ContrastDark);
        QCOMPARE(changed.count(), 2);
        QVERIFY(theme.isDark());
        QCOMPARE(qApp->palette().color(QPalette::WindowText), contrastDarkTokens().text);
        theme.setChoice(ThemeChoice::Light);
        QVERIFY(!theme.isHighContrast());
    }

    void systemContrastIsSeenInThePalette()
    {
        const QPalette own = QApplication::palette();
        QPalette plain = own;
        plain.setColor(QPalette::Window, QColor(0xEFEFEF));
        QApplication::setPalette(plain);
        QVERIFY(!systemPrefersContrast());
        QPalette blackAndWhite(Qt::black, Qt::black);
        for (const auto role : {QPalette::WindowText, QPalette::Text})
            blackAndWhite.setColor(role, Qt::white);
        for (const auto role : {QPalette::Window, QPalette::Base})
            blackAndWhite.setColor(role, Qt::black);
        QApplication::setPalette(blackAndWhite);
        QVERIFY(systemPrefersContrast());
        QApplication::setPalette(own);
    }

    void motionStandsStillWhenAsked()
    {
        applyMotion(MotionChoice::Full);
        const int blinking = QGuiApplication::styleHints()->cursorFlashTime();
        QVERIFY(blinking > 0);
        QVERIFY(!motionIsReduced());
        applyMotion(MotionChoice::Reduced);
        QVERIFY(motionIsReduced());
        QCOMPARE(QGuiApplication::styleHints()->cursorFlashTime(), 0);
        QVERIFY(!QApplication::isEffectEnabled(Qt::UI_FadeMenu));
        QVERIFY(!QApplication::isEffectEnabled(Qt::UI_AnimateTooltip));
        applyMotion(MotionChoice::Full);
        QCOMPARE(QGuiApplication::styleHints()->cursorFlashTime(), blinking);
    }

    void systemMotionIsRead_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("reduced");
        QTest::newRow("GTK off") << u"gtk-3.0/settings.ini"_s << "[Settings]\ngtk-enable-animations=false\n"_ba << true;
        QTest::newRow("GTK 0") << u"gtk-4.0/settings.ini"_s << "[Settings]\ngtk-enable-animations=0\n"_ba << true;
        QTest::newRow("GTK on") << u"gtk-3.0/settings.ini"_s << "[Settings]\ngtk-enable-animations=true\n"_ba << false;
        QTest::newRow("KDE off") << u"kdeglobals"_s << "[KDE]\nAnimationDurationFactor=0\n"_ba << true;
        QTest::newRow("KDE on") << u"kdeglobals"_s << "[KDE]\nAnimationDurationFactor=1\n"_ba << false;
        QTest::newRow("nothing said") << u"other"_s << QByteArray() << false;
    }

    void systemMotionIsRead()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, text);
        QTemporaryDir home;
        const QString path = home.filePath(file);
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile written(path);
        QVERIFY(written.open(QIODevice::WriteOnly) && written.write(text) == text.size());
        written.close();
        const QByteArray before = qgetenv("XDG_CONFIG_HOME");
        QStandardPaths::setTestModeEnabled(false);
        qputenv("XDG_CONFIG_HOME", home.path().toLocal8Bit());
        QTEST(systemPrefersLessMotion(), "reduced");
        qputenv("XDG_CONFIG_HOME", before);
    }

    void choiceChangesEverything()
    {
        Theme &theme = Theme::get();
        QSignalSpy changed(&theme, &Theme::changed);
        theme.setChoice(ThemeChoice::Dark);
        QVERIFY(theme.isDark());
        QCOMPARE(theme.tokens().window, darkTokens().window);
        QCOMPARE(qApp->palette().color(QPalette::Window), darkTokens().window);
        QVERIFY(qApp->styleSheet().contains(darkTokens().border.name()));
        QCOMPARE(changed.count(), 1);
        theme.setChoice(ThemeChoice::Dark);
        QCOMPARE(changed.count(), 1);
        theme.setChoice(ThemeChoice::Light);
        QCOMPARE(changed.count(), 2);
        QCOMPARE(qApp->palette().color(QPalette::Window), lightTokens().window);
    }

    void systemFollowsThePlatform()
    {
        Theme &theme = Theme::get();
        theme.setChoice(ThemeChoice::Dark);
        theme.setChoice(ThemeChoice::System); // the offscreen platform is light
        QVERIFY(!theme.isDark());
        QWidget window;
        window.show();
        QEvent event(QEvent::ThemeChange);
        QCoreApplication::sendEvent(&window, &event);
        QCoreApplication::processEvents();
        QVERIFY(!theme.isDark());
        QCOMPARE(qApp->palette().color(QPalette::Window), lightTokens().window);
    }

    void styleSheetHasNoUnknownToken()
    {
        const QString sheet = styleSheetFor(lightTokens());
        QVERIFY(!sheet.contains(u'@'));
        QCOMPARE(sheet.count(u'{'), sheet.count(u'}'));
    }

    void everyIconDraws()
    {
        const QStringList files = QDir(u":/icons"_s).entryList();
        QVERIFY(files.size() >= 40);
        for (const QString &file : files) {
            const QPixmap pixmap = Theme::get().pixmap(file.chopped(4), 18, Qt::red, 2.0);
            QCOMPARE(pixmap.size(), QSize(36, 36));
            QCOMPARE(pixmap.devicePixelRatio(), 2.0);
            const QImage image = pixmap.toImage();
            int painted = 0;
            for (int y = 0; y < 36; ++y) {
                for (int x = 0; x < 36; ++x) {
                    const QColor pixel = image.pixelColor(x, y);
                    painted += pixel.alpha() > 128 && pixel.red() > 200 && pixel.green() < 60 ? 1 : 0;
                }
            }
            QVERIFY2(painted > 20, qPrintable(file));
        }
        QVERIFY(Theme::get().pixmap(u"no-such-icon"_s, 18, {}, 1).isNull());
    }

    void focusRingFollowsTheKeyboard()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *first = new QPushButton(u"One"_s);
        auto *second = new QPushButton(u"Two"_s);
        column->addWidget(first);
        column->addWidget(second);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        first->setFocus(Qt::MouseFocusReason);
        auto *ring = window.findChild<QWidget *>(u"focusRing"_s);
        QVERIFY(ring == nullptr || !ring->isVisible());
        QTest::keyClick(&window, Qt::Key_Tab);
        QTRY_VERIFY(second->hasFocus());
        ring = window.findChild<QWidget *>(u"focusRing"_s);
        QVERIFY(ring != nullptr && ring->isVisible());
        QCOMPARE(ring->geometry(), second->geometry().adjusted(-4, -4, 4, 4));
        QTest::mousePress(&window, Qt::LeftButton, {}, QPoint(1, 1));
        QVERIFY(!ring->isVisible());
    }

    /// Qt moves the focus on as if by Tab when the control that has it goes: who works by mouse sees no ring for that.
    void focusRingStaysAwayFromTheMouse()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *first = new QPushButton(u"One"_s);
        auto *second = new QPushButton(u"Two"_s);
        column->addWidget(first);
        column->addWidget(second);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::mouseClick(first, Qt::LeftButton);
        first->setFocus(Qt::MouseFocusReason);
        first->hide();
        QTRY_VERIFY(second->hasFocus());
        const auto *ring = window.findChild<QWidget *>(u"focusRing"_s);
        QVERIFY(ring == nullptr || !ring->isVisible());
        QTest::keyClick(second, Qt::Key_Down); // and once a key is pressed, there it is
        ring = window.findChild<QWidget *>(u"focusRing"_s);
        QVERIFY(ring != nullptr && ring->isVisible());
    }

    void fonts()
    {
        QCOMPARE(Theme::font(TextSize::Page, 600).pixelSize(), 20);
        QCOMPARE(static_cast<int>(Theme::font(TextSize::Page, 600).weight()), 600);
        QCOMPARE(qApp->font().pixelSize(), 13);
    }
};
} // namespace tst_theme

ATLAS_TEST(tst_theme::ThemeTest)
#include "tst_theme.moc"
