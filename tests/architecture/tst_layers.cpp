// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testprogram.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

namespace tst_layers
{
using namespace Qt::Literals::StringLiterals;

namespace
{
struct Source {
    QString path; // relative to the project
    QString text;
};

/// Which includes a folder must not have. The first matching prefix decides; an allowed entry wins over a forbidden
/// one.
struct LayerRule {
    QString folder;
    QStringList forbidden; // prefixes of what stands in the include
    QStringList allowed;   // exceptions
};

const QList<LayerRule> &layerRules()
{
    static const QStringList widgets{u"QWidget"_s, u"QtWidgets"_s, u"QtGui"_s,   u"QApplication"_s,   u"QPainter"_s,
                                     u"QIcon"_s,   u"QColor"_s,    u"QPixmap"_s, u"QGuiApplication"_s};
    static const QStringList wire{u"QNetwork"_s, u"QTcp"_s,         u"QtNetwork"_s, u"QSql"_s,
                                  u"QtSql"_s,    u"qt6keychain/"_s, u"httplib"_s};
    static const QList<LayerRule> rules{
        {u"services/sandbox/"_s,
         QStringList{u"services/"_s, u"models/"_s, u"ui/"_s, u"app/"_s} + widgets,
         {u"services/sandbox/"_s}},
        {u"services/core/"_s,
         QStringList{u"services/"_s, u"models/"_s, u"ui/"_s, u"app/"_s, u"QSql"_s, u"qt6keychain/"_s} + widgets,
         {u"services/core/"_s}},
        {u"services/"_s,
         QStringList{u"models/"_s, u"ui/"_s, u"app/"_s, u"services/sandbox/"_s, u"httplib"_s} + widgets,
         {}},
        {u"models/"_s, QStringList{u"ui/"_s, u"app/"_s, u"services/sandbox/"_s} + widgets + wire, {}},
        {u"ui/"_s, QStringList{u"app/"_s, u"services/sandbox/"_s} + wire, {}},
        {u"app/"_s, QStringList{u"tests/"_s}, {}},
    };
    return rules;
}

QList<Source> productSources()
{
    QList<Source> found;
    const QDir root(QStringLiteral(ATLAS_SOURCE_DIR));
    for (const QString &folder : {u"app"_s, u"models"_s, u"services"_s, u"ui"_s, u"tests"_s}) {
        QDirIterator it(root.filePath(folder), {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            if (file.open(QIODevice::ReadOnly))
                found.append({root.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll())});
        }
    }
    return found;
}

bool startsWithAny(const QString &text, const QStringList &prefixes)
{
    return std::any_of(prefixes.begin(), prefixes.end(), [&](const QString &p) { return text.startsWith(p); });
}

QString firstBreach(const Source &source)
{
    static const QRegularExpression include(u"^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"_s,
                                            QRegularExpression::MultilineOption);
    for (const LayerRule &rule : layerRules()) {
        if (!source.path.startsWith(rule.folder))
            continue;
        for (auto it = include.globalMatch(source.text); it.hasNext();) {
            const QString target = it.next().captured(1);
            if (startsWithAny(target, rule.forbidden) && !startsWithAny(target, rule.allowed))
                return u"%1 must not include %2 (layer %3)"_s.arg(source.path, target, rule.folder);
        }
        return {};
    }
    return {};
}
} // namespace

/// The table of layers in docs/architecture.md, enforced: CMake alone would accept a cycle.
class tst_Layers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsSources() { QVERIFY(productSources().size() > 50); }

    void recognisesABreach()
    {
        QVERIFY(!firstBreach({u"models/x.h"_s, u"#include <QNetworkReply>\n"_s}).isEmpty());
        QVERIFY(!firstBreach({u"services/sandbox/x.h"_s, u"#include \"services/core/money.h\"\n"_s}).isEmpty());
        QVERIFY(firstBreach({u"services/sandbox/x.h"_s, u"#include \"services/sandbox/kernel/http.h\"\n"_s}).isEmpty());
        QVERIFY(!firstBreach({u"ui/x.cpp"_s, u"#  include <QSqlQuery>\n"_s}).isEmpty());
    }

    void includesFollowTheLayers()
    {
        QStringList breaches;
        for (const Source &source : productSources()) {
            if (const QString breach = firstBreach(source); !breach.isEmpty())
                breaches.append(breach);
        }
        QVERIFY2(breaches.isEmpty(), qPrintable(breaches.join(u'\n')));
    }

    void everyFileNamesItsLicence()
    {
        QStringList without;
        for (const Source &source : productSources()) {
            if (!source.text.startsWith(u"// SPDX-FileCopyrightText:"_s) ||
                !source.text.contains(u"SPDX-License-Identifier: GPL-3.0-or-later"_s))
                without.append(source.path);
        }
        QVERIFY2(without.isEmpty(), qPrintable(without.join(u'\n')));
    }

    void filesStaySmall()
    {
        QStringList big;
        for (const Source &source : productSources()) {
            const auto lines = source.text.count(u'\n');
            const auto limit = source.path.endsWith(u".h") ? 200 : 450;
            if (lines > limit && !source.path.startsWith(u"tests/"))
                big.append(u"%1: %2 lines"_s.arg(source.path).arg(lines));
        }
        QVERIFY2(big.isEmpty(), qPrintable(big.join(u'\n')));
    }

    void theUiNeverWaits()
    {
        static const QRegularExpression waits(u"\\b(QEventLoop|waitFor\\w*|msleep|usleep|sleep_for)\\b"_s);
        QStringList found;
        for (const Source &source : productSources()) {
            if (!source.path.startsWith(u"ui/"_s) && !source.path.startsWith(u"models/"_s))
                continue;
            if (const auto match = waits.match(source.text); match.hasMatch())
                found.append(source.path + u": "_s + match.captured());
        }
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }
};
} // namespace tst_layers

ATLAS_TEST(tst_layers::tst_Layers)
#include "tst_layers.moc"
