// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/crm/importfields.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace atlas::importfields
{
namespace
{
struct UsualName {
    QLatin1StringView folded; ///< as folded() gives it
    QLatin1StringView field;  ///< API names, the first that the layout has
};

/// Names people and other programs give to columns, English and French.
constexpr std::array usualNames{
    UsualName{"firstname"_L1, "First_Name"_L1},
    UsualName{"givenname"_L1, "First_Name"_L1},
    UsualName{"prenom"_L1, "First_Name"_L1},
    UsualName{"lastname"_L1, "Last_Name"_L1},
    UsualName{"surname"_L1, "Last_Name"_L1},
    UsualName{"familyname"_L1, "Last_Name"_L1},
    UsualName{"nomdefamille"_L1, "Last_Name"_L1},
    UsualName{"nom"_L1, "Last_Name Account_Name Campaign_Name"_L1},
    UsualName{"name"_L1, "Account_Name Campaign_Name Last_Name"_L1},
    UsualName{"company"_L1, "Company Account_Name"_L1},
    UsualName{"companyname"_L1, "Company Account_Name"_L1},
    UsualName{"organisation"_L1, "Company Account_Name"_L1},
    UsualName{"organization"_L1, "Company Account_Name"_L1},
    UsualName{"societe"_L1, "Company Account_Name"_L1},
    UsualName{"entreprise"_L1, "Company Account_Name"_L1},
    UsualName{"raisonsociale"_L1, "Account_Name Company"_L1},
    UsualName{"compte"_L1, "Account_Name"_L1},
    UsualName{"account"_L1, "Account_Name"_L1},
    UsualName{"client"_L1, "Account_Name Company"_L1},
    UsualName{"mail"_L1, "Email"_L1},
    UsualName{"email"_L1, "Email"_L1},
    UsualName{"emailaddress"_L1, "Email"_L1},
    UsualName{"courriel"_L1, "Email"_L1},
    UsualName{"adresseemail"_L1, "Email"_L1},
    UsualName{"adressemail"_L1, "Email"_L1},
    UsualName{"phone"_L1, "Phone"_L1},
    UsualName{"phonenumber"_L1, "Phone"_L1},
    UsualName{"telephone"_L1, "Phone"_L1},
    UsualName{"tel"_L1, "Phone"_L1},
    UsualName{"mobile"_L1, "Mobile"_L1},
    UsualName{"portable"_L1, "Mobile"_L1},
    UsualName{"cellphone"_L1, "Mobile"_L1},
    UsualName{"title"_L1, "Title Designation"_L1},
    UsualName{"jobtitle"_L1, "Title Designation"_L1},
    UsualName{"fonction"_L1, "Title Designation"_L1},
    UsualName{"poste"_L1, "Title Designation"_L1},
    UsualName{"civilite"_L1, "Salutation"_L1},
    UsualName{"website"_L1, "Website"_L1},
    UsualName{"web"_L1, "Website"_L1},
    UsualName{"url"_L1, "Website"_L1},
    UsualName{"siteweb"_L1, "Website"_L1},
    UsualName{"siteinternet"_L1, "Website"_L1},
    UsualName{"industry"_L1, "Industry"_L1},
    UsualName{"secteur"_L1, "Industry"_L1},
    UsualName{"secteurdactivite"_L1, "Industry"_L1},
    UsualName{"source"_L1, "Lead_Source"_L1},
    UsualName{"origine"_L1, "Lead_Source"_L1},
    UsualName{"status"_L1, "Lead_Status Status"_L1},
    UsualName{"statut"_L1, "Lead_Status Status"_L1},
    UsualName{"street"_L1, "Street Mailing_Street Billing_Street"_L1},
    UsualName{"address"_L1, "Street Mailing_Street Billing_Street"_L1},
    UsualName{"adresse"_L1, "Street Mailing_Street Billing_Street"_L1},
    UsualName{"rue"_L1, "Street Mailing_Street Billing_Street"_L1},
    UsualName{"city"_L1, "City Mailing_City Billing_City"_L1},
    UsualName{"town"_L1, "City Mailing_City Billing_City"_L1},
    UsualName{"ville"_L1, "City Mailing_City Billing_City"_L1},
    UsualName{"zip"_L1, "Zip_Code Mailing_Zip Billing_Code"_L1},
    UsualName{"zipcode"_L1, "Zip_Code Mailing_Zip Billing_Code"_L1},
    UsualName{"postcode"_L1, "Zip_Code Mailing_Zip Billing_Code"_L1},
    UsualName{"postalcode"_L1, "Zip_Code Mailing_Zip Billing_Code"_L1},
    UsualName{"codepostal"_L1, "Zip_Code Mailing_Zip Billing_Code"_L1},
    UsualName{"cp"_L1, "Zip_Code Mailing_Zip Billing_Code"_L1},
    UsualName{"country"_L1, "Country Mailing_Country Billing_Country"_L1},
    UsualName{"pays"_L1, "Country Mailing_Country Billing_Country"_L1},
    UsualName{"employees"_L1, "Employees No_of_Employees"_L1},
    UsualName{"effectif"_L1, "Employees No_of_Employees"_L1},
    UsualName{"revenue"_L1, "Annual_Revenue"_L1},
    UsualName{"turnover"_L1, "Annual_Revenue"_L1},
    UsualName{"chiffredaffaires"_L1, "Annual_Revenue"_L1},
    UsualName{"ca"_L1, "Annual_Revenue"_L1},
    UsualName{"notes"_L1, "Description"_L1},
    UsualName{"comment"_L1, "Description"_L1},
    UsualName{"commentaire"_L1, "Description"_L1},
    UsualName{"type"_L1, "Type Account_Type"_L1},
    UsualName{"budget"_L1, "Budgeted_Cost"_L1},
    UsualName{"start"_L1, "Start_Date"_L1},
    UsualName{"debut"_L1, "Start_Date"_L1},
    UsualName{"datededebut"_L1, "Start_Date"_L1},
    UsualName{"end"_L1, "End_Date"_L1},
    UsualName{"fin"_L1, "End_Date"_L1},
    UsualName{"datedefin"_L1, "End_Date"_L1},
    UsualName{"birthday"_L1, "Date_of_Birth"_L1},
    UsualName{"datedenaissance"_L1, "Date_of_Birth"_L1},
    UsualName{"campaign"_L1, "Campaign_Name"_L1},
    UsualName{"campagne"_L1, "Campaign_Name"_L1},
};

bool isSayable(const QString &type)
{
    static const QStringList types{u"text"_s,     u"textarea"_s, u"email"_s,   u"phone"_s,    u"website"_s,
                                   u"picklist"_s, u"integer"_s,  u"bigint"_s,  u"currency"_s, u"double"_s,
                                   u"decimal"_s,  u"percent"_s,  u"boolean"_s, u"date"_s,     u"lookup"_s};
    return types.contains(type);
}

QString fieldFor(const QString &header, const QList<FieldMeta> &fields)
{
    for (const FieldMeta &field : fields)
        if (folded(field.apiName) == header || folded(field.label) == header)
            return field.apiName;
    for (const UsualName &usual : usualNames) {
        if (usual.folded != header)
            continue;
        const QStringList names = QString(usual.field).split(u' ');
        for (const QString &name : names)
            if (std::ranges::any_of(fields, [&](const FieldMeta &field) { return field.apiName == name; }))
                return name;
    }
    return {};
}

QString nameField(const QString &module)
{
    return module == "Accounts"_L1 ? u"Account_Name"_s : module == "Campaigns"_L1 ? u"Campaign_Name"_s : u"Last_Name"_s;
}
} // namespace

QStringList modules()
{
    return {u"Leads"_s, u"Contacts"_s, u"Accounts"_s, u"Campaigns"_s};
}

QString folded(const QString &text)
{
    QString result;
    const QString apart = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const QChar c : apart)
        if (c.isLetterOrNumber())
            result.append(c);
    return result;
}

bool isMandatory(const QString &module, const FieldMeta &field)
{
    return field.apiName == nameField(module) || (field.required && field.dataType != "ownerlookup"_L1);
}

QList<FieldMeta> offered(const LayoutMeta &layout)
{
    QList<FieldMeta> fields;
    for (const FieldMeta &field : layout.fields)
        if (field.visible && !field.readOnly && isSayable(field.dataType))
            fields.append(field);
    return fields;
}

QStringList guessed(const QStringList &headers, const LayoutMeta &layout, const QHash<QString, QString> &remembered)
{
    const QList<FieldMeta> fields = offered(layout);
    QStringList mapping;
    for (const QString &header : headers) {
        const QString name = folded(header);
        QString found = remembered.contains(name) ? remembered.value(name) : fieldFor(name, fields);
        const bool known = std::ranges::any_of(fields, [&](const FieldMeta &field) { return field.apiName == found; });
        if (!known || mapping.contains(found))
            found.clear();
        mapping.append(found);
    }
    return mapping;
}

QList<FieldMeta> missing(const QString &module, const QStringList &mapping, const LayoutMeta &layout)
{
    QList<FieldMeta> fields;
    for (const FieldMeta &field : layout.fields)
        if (isMandatory(module, field) && !field.readOnly && !mapping.contains(field.apiName))
            fields.append(field);
    return fields;
}
} // namespace atlas::importfields
