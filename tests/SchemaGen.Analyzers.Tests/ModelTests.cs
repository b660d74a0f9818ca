using NUnit.Framework;
using SchemaGen.Analyzers.Tests.Support;

namespace SchemaGen.Analyzers.Tests;

public sealed class ModelTests
{
    [Test]
    public Task SG1001_a_type_that_has_no_mapping() => AnalyzerCase.ReportsAsync("""
        [Table("cars")]
        public class Car
        {
            public int Id { get; set; }
            public Uri {|SG1001:Home|} { get; set; }
        }
        """);
}
