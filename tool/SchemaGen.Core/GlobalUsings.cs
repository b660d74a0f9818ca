global using Index = SchemaGen.Core.Schemas.Objects.Index;
