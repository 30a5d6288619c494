// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shellfixture.h"
#include "tests/support/testprogram.h"
#include "ui/theme/tokens.h"

#include <QDir>
#include <QPushButton>
#include <QSignalSpy>
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
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void contrast()
    {
        QFETCH(bool, dark);
        const Tokens t = dark ? darkTokens() : lightTokens();
        constexpr qreal readable = 4.5;
        for (const QColor &ground : {t.window, t.surface, t.hover, t.selected}) {
            QVERIFY(contrastRatio(t.text, ground) >= readable);
            QVERIFY2(contrastRatio(t.secondary, ground) >= readable, qPrintable(ground.name()));
            QVERIFY2(contrastRatio(t.accentOnFill, ground) >= readable, qPrintable(ground.name()));
        }
        QVERIFY(contrastRatio(t.goodOnFill, t.goodFill) >= readable);
        QVERIFY(contrastRatio(t.warnOnFill, t.warnFill) >= readable);
        QVERIFY(contrastRatio(t.badOnFill, t.badFill) >= readable);
        QVERIFY(contrastRatio(t.onAccent, t.accent) >= readable);
        QVERIFY(contrastRatio(t.accent, t.surface) >= 3); // the focus ring
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
