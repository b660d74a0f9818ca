[assembly: Schema("sales")]
