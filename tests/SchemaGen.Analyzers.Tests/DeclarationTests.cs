using Microsoft.CodeAnalysis;
using NUnit.Framework;
using SchemaGen.Analyzers.Tests.Support;

namespace SchemaGen.Analyzers.Tests;

public sealed class DeclarationTests
{
    private const string Car = """
        [Table("cars")] public class Car { public int Id { get; set; } }
        """;

    private static Revision Cars { get; } = Revision.Of("20261122150405", Car);

    [Test]
    public Task SG1070_a_file_of_SQL_that_writes_rows() => ReportsAsync("SG1070", 1, "INSERT INTO cars VALUES (1);");

    [Test]
    public Task SG1071_a_file_of_SQL_that_acts_on_the_whole_server() => ReportsAsync("SG1071", 2, "CREATE VIEW recent AS SELECT * FROM cars;\r\nCREATE ROLE reader;");

    [Test]
    public Task SG1072_a_file_of_SQL_that_drops_something() => ReportsAsync("SG1072", 3, "\n\nDROP TABLE cars;\n");

    [Test]
    public Task SG1073_a_file_of_SQL_that_asks() => ReportsAsync("SG1073", 1, "SELECT 1;");

    [Test]
    public Task SG1074_a_file_of_SQL_that_makes_what_is_not_read() => ReportsAsync("SG1074", 1, "CREATE ACCESS METHOD m TYPE TABLE HANDLER heap_tableam_handler;");

    [Test]
    public Task SG1075_a_file_of_SQL_that_cannot_be_read() => ReportsAsync("SG1075", 2, "-- all\rSELECT 'open;");

    [Test]
    public Task SG1079_privileges_that_are_not_managed_are_a_warning() => ReportsAsync("SG1079", 1, "GRANT SELECT ON cars TO PUBLIC;", DiagnosticSeverity.Warning);

    private static Task ReportsAsync(string id, int line, string sql, DiagnosticSeverity severity = DiagnosticSeverity.Error) =>
        new AnalyzerCase(Car).WithSettings().With(Cars).With("sql/all.sql", "declaration", sql).Expecting(id, "sql/all.sql", line, severity).RunAsync();
}
