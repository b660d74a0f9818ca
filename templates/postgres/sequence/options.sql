{{~ o = $1 ~}}
{{ if o.increment }} INCREMENT BY {{ o.increment }}{{ end }}{{ if o.minimum }} MINVALUE {{ o.minimum }}{{ end }}{{ if o.maximum }} MAXVALUE {{ o.maximum }}{{ end }}{{ if o.start }} START WITH {{ o.start }}{{ end }}{{ if o.cache }} CACHE {{ o.cache }}{{ end }}{{ if o.cycle }} CYCLE{{ end }}
