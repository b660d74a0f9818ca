using SchemaGen;

[assembly: Schema("hr", Comment = "Who works here.")]
[assembly: Extension("citext")]
