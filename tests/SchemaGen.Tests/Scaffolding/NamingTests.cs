using NUnit.Framework;
using SchemaGen.Scaffolding.Naming;

namespace SchemaGen.Tests.Scaffolding;

public sealed class NamingTests
{
    [TestCase("cars", "Car")]
    [TestCase("order_details", "OrderDetail")]
    [TestCase("people", "Person")]
    [TestCase("children", "Child")]
    [TestCase("categories", "Category")]
    [TestCase("companies", "Company")]
    [TestCase("addresses", "Address")]
    [TestCase("address", "Address")]
    [TestCase("statuses", "Status")]
    [TestCase("order_status", "OrderStatus")]
    [TestCase("bus", "Bus")]
    [TestCase("buses", "Bus")]
    [TestCase("news", "News")]
    [TestCase("data", "Data")]
    [TestCase("metadata", "Metadata")]
    [TestCase("media", "Media")]
    [TestCase("series", "Series")]
    [TestCase("species", "Species")]
    [TestCase("analysis", "Analysis")]
    [TestCase("analyses", "Analysis")]
    [TestCase("analytics", "Analytics")]
    [TestCase("diagnosis", "Diagnosis")]
    [TestCase("bonus", "Bonus")]
    [TestCase("campus", "Campus")]
    [TestCase("corpus", "Corpus")]
    [TestCase("menus", "Menu")]
    [TestCase("access", "Access")]
    [TestCase("processes", "Process")]
    [TestCase("business", "Business")]
    [TestCase("class", "Class")]
    [TestCase("canvas", "Canvas")]
    [TestCase("gas", "Gas")]
    [TestCase("sms", "Sms")]
    [TestCase("areas", "Area")]
    [TestCase("schemas", "Schema")]
    [TestCase("indices", "Index")]
    [TestCase("movies", "Movie")]
    [TestCase("databases", "Database")]
    [TestCase("cookies", "Cookie")]
    [TestCase("OrderDetails", "OrderDetail")]
    [TestCase("a", "A")]
    public void ATableInThePluralIsAClassInTheSingular(string table, string expected) => Assert.That(Singular.Of(Identifiers.Pascal(table)), Is.EqualTo(expected));

    [TestCase("owner_id", "OwnerId")]
    [TestCase("OwnerID", "OwnerID")]
    [TestCase("OWNER_ID", "OwnerId")]
    [TestCase("1st place", "_1stPlace")]
    [TestCase("__a__b__", "AB")]
    [TestCase("naïve", "Naïve")]
    [TestCase("日本", "日本")]
    [TestCase("a😀b", "AB")]
    [TestCase("!?", "")]
    [TestCase("\"quoted\"", "Quoted")]
    public void AnyNameBecomesAnIdentifierOrNothing(string name, string expected) => Assert.That(Identifiers.Pascal(name), Is.EqualTo(expected));

    [TestCase("My.App", "My.App")]
    [TestCase("my-app.2nd.class", "my_app._2nd.@class")]
    [TestCase("..", "")]
    public void AnyTextBecomesANamespace(string text, string expected) => Assert.That(Identifiers.Namespace(text), Is.EqualTo(expected));
}
