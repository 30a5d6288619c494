// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/mail/templatefields.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace atlas::test::tst_templatefields
{
using namespace Qt::StringLiterals;

/// Templates filled from what is known of a person.
class TestTemplateFields : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void plainText_data();
    void plainText();
    void htmlIsEscaped();
    void valuesAreNotTemplates();
    void missingFieldsAreMarked();
    void listsFields();
};

namespace
{
const QHash<QString, QString> &values()
{
    static const QHash<QString, QString> known{{u"contact.first_name"_s, u"Éloïse"_s},
                                               {u"contact.company"_s, u"Calder & fils <Paris>"_s},
                                               {u"deal.name"_s, u"{{contact.first_name}}"_s},
                                               {u"empty"_s, QString()}};
    return known;
}
} // namespace

void TestTemplateFields::plainText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("filled");
    QTest::addColumn<QStringList>("missing");
    const QStringList none;
    QTest::newRow("nothing") << QString() << QString() << none;
    QTest::newRow("no field") << u"Bonjour {x} {{"_s << u"Bonjour {x} {{"_s << none;
    QTest::newRow("a field") << u"Bonjour {{contact.first_name}},"_s << u"Bonjour Éloïse,"_s << none;
    QTest::newRow("spaces and capitals") << u"{{ Contact.First_Name }}!"_s << u"Éloïse!"_s << none;
    QTest::newRow("twice") << u"{{contact.first_name}}{{contact.first_name}}"_s << u"ÉloïseÉloïse"_s << none;
    QTest::newRow("not escaped") << u"{{contact.company}}"_s << u"Calder & fils <Paris>"_s << none;
    QTest::newRow("unknown stays as it is written")
        << u"{{ Deal.Stage }} {{empty}} {{deal.stage}}"_s << u"{{ Deal.Stage }} {{empty}} {{deal.stage}}"_s
        << QStringList{u"deal.stage"_s, u"empty"_s};
    QTest::newRow("no name of a field") << u"{{1 + 1}} {{a b}}"_s << u"{{1 + 1}} {{a b}}"_s << none;
}

void TestTemplateFields::plainText()
{
    QFETCH(QString, text);
    QFETCH(QString, filled);
    QFETCH(QStringList, missing);
    const FilledTemplate result = fillTemplate(text, values(), false);
    QCOMPARE(result.text, filled);
    QCOMPARE(result.missing, missing);
}

void TestTemplateFields::htmlIsEscaped()
{
    const FilledTemplate result =
        fillTemplate(u"<p>{{contact.company}}</p>"_s, {{u"contact.company"_s, u"<script>\"A\" & b</script>"_s}}, true);
    QCOMPARE(result.text, u"<p>&lt;script&gt;&quot;A&quot; &amp; b&lt;/script&gt;</p>"_s);
    QVERIFY(result.missing.isEmpty());
}

void TestTemplateFields::valuesAreNotTemplates()
{
    QCOMPARE(fillTemplate(u"{{deal.name}}"_s, values(), false).text, u"{{contact.first_name}}"_s);
}

void TestTemplateFields::missingFieldsAreMarked()
{
    const FilledTemplate result = fillTemplate(u"<p>{{ deal.stage }}</p>"_s, values(), true);
    QCOMPARE(result.missing, QStringList{u"deal.stage"_s});
    QVERIFY(result.text.contains(u">{{ deal.stage }}</span>"_s));
    // Filled in later, once the value is known.
    QVERIFY(fillTemplate(result.text, {{u"deal.stage"_s, u"Devis"_s}}, true).text.contains(u">Devis</span>"_s));
}

void TestTemplateFields::listsFields()
{
    QCOMPARE(templateFields(u"{{b.c}} {{ A }} {{B.C}} {{a}} {{}}"_s), (QStringList{u"b.c"_s, u"a"_s}));
    QCOMPARE(templateFields({}), QStringList());
}
} // namespace atlas::test::tst_templatefields

ATLAS_TEST(atlas::test::tst_templatefields::TestTemplateFields)
#include "tst_templatefields.moc"
